/** What the pages of a later domain take from the pages of people: the answer of a second person. */
export { AnswerAsked, isYesIn } from './answer-asked.tsx'
