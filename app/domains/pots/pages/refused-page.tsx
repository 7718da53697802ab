import { Link, Refusal } from '../../../ui/index.ts'
import type { Refused } from '../../../values/result.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { schemeRefusals, type SchemeRefusal } from './loading.ts'

/** The answer (409) to a button without fields that could not be done: why, and the way back. */
export function refusedPage(
  visit: CooperativeVisit,
  refused: Refused<SchemeRefusal>,
  back: string,
): Response {
  const title = visit.text.schemePages.title
  return page(visit, {
    title,
    status: 409,
    children: (
      <>
        <Refusal sentence={refusalSentence(visit, schemeRefusals(visit), refused)} />
        <Link href={back} roomy>
          {visit.text.schemePages.back}
        </Link>
      </>
    ),
  })
}
