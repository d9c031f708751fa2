/** How much of a long list is there at once. */

/** Up to so many events a list is drawn whole: the browser finds in it and prints it. */
export const WHOLE = 1000
/** So many of a longer one are printed. */
export const PRINTED = 1000
