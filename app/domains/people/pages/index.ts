/** What pages of a later domain take from those of people: the answer of a second person, where a visitor is. */
export { AnswerAsked, isYesIn } from './answer-asked.tsx'
export { refusalSentence as signInRefusal } from './sentences.ts'
export { originOf } from './cookies.ts'
