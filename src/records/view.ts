/** How the events can be looked at. */
export const VIEWS = ['timeline', 'list', 'table', 'map', 'words'] as const
/** What a lane of the timeline stands for. */
export const LANES = ['outlet', 'place', 'kind', 'none'] as const
