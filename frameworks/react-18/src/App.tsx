import { useRef, useState } from 'react';
import type { ReliefGuide } from 'relief-guide';
import soreThumb from '../../shared/sore-thumb.json';
import { Guide } from './Guide';

export function App() {
  const guide = useRef<ReliefGuide>(null);
  const [shown, setShown] = useState(true);
  const [own, setOwn] = useState(false);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (what: string) => setHeard((before) => [...before, what]);

  return (
    <main>
      <h1>relief-guide in React 18</h1>
      <button id="toggle" type="button" onClick={() => setShown(!shown)}>
        {shown ? 'Hide' : 'Show'} the guide
      </button>
      <button id="restart" type="button" onClick={() => guide.current?.restart()}>
        Begin again
      </button>
      <label>
        <input id="own" type="checkbox" checked={own} onChange={() => setOwn(!own)} /> Our own guide
      </label>
      {shown && (
        <Guide
          ref={guide}
          guideData={own ? soreThumb : undefined}
          onStarted={() => hear('started')}
          onFinished={() => hear('finished')}
          onEscalated={(level) => hear(`escalated: ${level}`)}
          onConcluded={(level) => hear(`concluded: ${level}`)}
        />
      )}
      <h2>What the page heard</h2>
      <ol id="heard">
        {heard.map((what, index) => (
          <li key={index}>{what}</li>
        ))}
      </ol>
    </main>
  );
}
