/** How names and words are compared, as the view sees it. */
export { fold, soundOf, spells, type Word, wordsOf } from '../records/spelling.ts'
