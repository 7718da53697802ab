import { Heading, Link, Refusal } from '../../../ui/index.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** The answer (409) to a button without fields that could not be done: why, and the way back. */
export function refusedPage(visit: CooperativeVisit, sentence: string, back: string): Response {
  const { title } = visit.text.suppliers.register
  return page(visit, {
    title,
    status: 409,
    children: (
      <>
        <Heading level={1}>{title}</Heading>
        <Refusal sentence={sentence} />
        <Link href={back} roomy>
          {visit.text.suppliers.register.back}
        </Link>
      </>
    ),
  })
}
