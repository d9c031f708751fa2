/** The search field's id: one on the page. */
export const SEARCH_ID = 'search'
