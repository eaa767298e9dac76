import { Component, CUSTOM_ELEMENTS_SCHEMA, signal, viewChild, type ElementRef } from '@angular/core';
import type { ReliefGuide } from 'relief-guide';
import soreThumb from '../../shared/sore-thumb.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly guide = viewChild<ElementRef<ReliefGuide>>('guide');
  readonly shown = signal(true);
  readonly own = signal(false);
  readonly heard = signal<readonly string[]>([]);
  readonly soreThumb = soreThumb;

  hear(what: string): void {
    this.heard.update((before) => [...before, what]);
  }

  restart(): void {
    this.guide()?.nativeElement.restart();
  }
}
