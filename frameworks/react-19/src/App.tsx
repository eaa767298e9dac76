import { useRef, useState } from 'react';
import type { ReliefGuide } from 'relief-guide';
import type {} from 'relief-guide/jsx';
import soreThumb from '../../shared/sore-thumb.json';

export function App() {
  const guide = useRef<ReliefGuide>(null);
  const [shown, setShown] = useState(true);
  const [own, setOwn] = useState(false);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (what: string) => setHeard((before) => [...before, what]);

  return (
    <main>
      <h1>relief-guide in React 19</h1>
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
        <relief-guide
          ref={guide}
          region="US"
          provider-name="Elm Street Physio"
          provider-phone="+1 202 555 0147"
          heading-level={2}
          events="outcomes"
          guideData={own ? soreThumb : undefined}
          onguide-started={() => hear('started')}
          onguide-finished={() => hear('finished')}
          onguide-escalated={({ level }) => hear(`escalated: ${level}`)}
          onguide-concluded={({ level }) => hear(`concluded: ${level}`)}
        >
          <p slot="publisher">Published and paid for by Elm Street Physio.</p>
          <p>In an emergency call 911.</p>
        </relief-guide>
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
