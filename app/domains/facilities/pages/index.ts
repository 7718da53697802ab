/** What pages of a later domain take from those of things. */
export { spanInWords } from '../in-words.ts'
