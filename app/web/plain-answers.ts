/** What is the same for people and programs, as each reads it: a page, or a problem below the address of the API. */
import type { Visit } from './visit.ts'
import { notFoundPage, tooLargePage } from './plain-pages.tsx'
import { isForPrograms, notFoundProblem, tooLargeProblem } from './problem.ts'

/** Nothing is at this address (404). @param origin of the installation */
export function notFoundAnswer(origin: string, visit: Visit): Response {
  return isForPrograms(visit.url.pathname) ? notFoundProblem(origin, visit) : notFoundPage(visit)
}

/** More was sent than may be sent there (413). @param file whether a file may be sent there */
export function tooLargeAnswer(origin: string, visit: Visit, file: boolean): Response {
  return isForPrograms(visit.url.pathname) ? tooLargeProblem(origin, visit) : tooLargePage(visit, file)
}
