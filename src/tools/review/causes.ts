import { own } from '../../guide/region.js';
import { sourcesOf } from './cited.js';
import { conditionBlocks, inARow, line, type Pack, type Section } from './pack.js';

/** What may have set it off, in the order of the tie-break, with what fits each. */
export function causes(pack: Pack): Section {
  const { guide, words, say } = pack;
  return {
    anchor: 'causes',
    title: 'What may have set it off',
    blocks: [
      line(
        'The first that fits leads; others that fit stand beside it. The last one stands where none fits. What fits is offered in this order, where no caution takes it away.',
      ),
      ...guide.causes.map(({ id, fits, overlay, ...condition }) => {
        const text = own(words.plan.causes, id);
        return {
          kind: 'card' as const,
          anchor: `cause-${id}`,
          title: [{ words: text?.name ?? id }, ' ', { id }],
          parts: [
            { name: 'For someone who', blocks: conditionBlocks(say.phrase(condition)) },
            ...(overlay ? [{ name: 'Order', blocks: [line('Never leads while another one fits.')] }] : []),
            { name: 'The visitor reads', blocks: [line({ words: text?.text ?? '' })] },
            {
              name: 'Fits, best first',
              blocks: [
                inARow(
                  fits.map((remedy) => [
                    { words: own(words.plan.remedies, remedy)?.name ?? remedy },
                    ' ',
                    { id: remedy, to: `remedy-${remedy}` },
                  ]),
                ),
              ],
            },
            { name: 'Sources', blocks: sourcesOf(id, pack) },
          ],
        };
      }),
    ],
  };
}
