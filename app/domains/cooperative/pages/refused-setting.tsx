import { Heading, LinkButton, Refusal } from '../../../ui/index.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'

/** Why a button without a form of its own did nothing, and the way back. */
export function refusedSetting(
  visit: CooperativeVisit,
  { sentence, title, back }: { readonly sentence: string; readonly title: string; readonly back: string },
): Response {
  return page(visit, {
    title,
    status: 409,
    children: (
      <>
        <Refusal sentence={sentence} />
        <Heading level={1}>{title}</Heading>
        <LinkButton href={back}>{visit.text.cooperative.settings.back}</LinkButton>
      </>
    ),
  })
}
