import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import type { Level, ReliefGuide } from 'relief-guide';
import type {} from 'relief-guide/jsx';

interface GuideProps {
  guideData?: unknown;
  onStarted: () => void;
  onFinished: () => void;
  onEscalated: (level: Level) => void;
  onConcluded: (level: Level) => void;
}

/** React 18 sets attributes only: properties and listeners go through a ref. */
export const Guide = forwardRef<ReliefGuide, GuideProps>(function Guide(props, ref) {
  const { guideData } = props;
  const element = useRef<ReliefGuide>(null);
  const latest = useRef(props);
  useImperativeHandle(ref, () => element.current!, []);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    element.current!.guideData = guideData;
  }, [guideData]);

  useEffect(() => {
    const guide = element.current!;
    const end = new AbortController();
    const { signal } = end;
    guide.addEventListener('guide-started', () => latest.current.onStarted(), { signal });
    guide.addEventListener('guide-finished', () => latest.current.onFinished(), { signal });
    guide.addEventListener('guide-escalated', ({ level }) => latest.current.onEscalated(level), { signal });
    guide.addEventListener('guide-concluded', ({ level }) => latest.current.onConcluded(level), { signal });
    return () => end.abort();
  }, []);

  return (
    <relief-guide
      ref={element}
      region="US"
      provider-name="Elm Street Physio"
      provider-phone="+1 202 555 0147"
      heading-level={2}
      events="outcomes"
    >
      <p slot="publisher">Published and paid for by Elm Street Physio.</p>
      <p>In an emergency call 911.</p>
    </relief-guide>
  );
});
