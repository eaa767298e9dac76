/** How long to vibrate, pause, vibrate …, in milliseconds. */
export type Pulse = readonly number[];

/** Speaks and vibrates: what someone gets who can't look at the screen. Off until asked for; absent without harm. */
export class Cues {
  aloud = false;
  buzz = false;

  /** Whether this browser can speak at all. */
  get canSpeak(): boolean {
    return 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
  }

  get canBuzz(): boolean {
    return 'vibrate' in navigator;
  }

  /** Speaks, in the place of whatever is still being spoken. */
  say(text: string, lang: string): void {
    if (!this.aloud || !this.canSpeak || text === '') return;
    const words = new SpeechSynthesisUtterance(text);
    words.lang = lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  }

  pulse(pulse: Pulse): void {
    if (this.buzz && this.canBuzz) navigator.vibrate([...pulse]);
  }

  /** Ends what is still being spoken or felt. */
  hush(): void {
    if (this.aloud && this.canSpeak) speechSynthesis.cancel();
    if (this.buzz && this.canBuzz) navigator.vibrate(0);
  }
}
