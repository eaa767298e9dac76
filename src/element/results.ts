/** States in which a result is on the screen. */
export const RESULTS = ['escalated', 'planning', 'trying', 'practising', 'telling', 'concluded'];
