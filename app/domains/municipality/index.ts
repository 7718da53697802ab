/** The municipality's own view: clients who agreed, permissions, questions, figures over all. Entered by its pages. */
export { answerClient } from './messages/answer-client.ts'
export { askCaseManager } from './messages/ask-case-manager.ts'
export { openQuestionOf } from './messages/open-question.ts'
export { caseManagerToTell } from './still-stands.ts'
