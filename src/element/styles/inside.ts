import { css } from 'lit';

/** What stands beside what a page has put into the tag. */
export const insideStyles = css`
  /* In sight while somebody reads, and at the end of it. */
  .beside {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .beside .guide {
    padding-block: var(--s2);
  }
  @media print {
    .beside {
      display: none;
    }
  }
`;
