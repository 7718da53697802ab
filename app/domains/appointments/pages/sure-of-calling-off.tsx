/** Before a meeting is called off, which is never taken back: when it was, whom a mail goes to, what they read. */
import { Button, ButtonRow, Form, Heading, HiddenField, LinkButton, Paragraph } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { whenInWords } from '../when-in-words.ts'
import type { Workshop } from '../workshops/workshop.ts'

/** Asks whether it is right. `why` as it was typed, and whether it was said that it holds no BSN, go along. */
export function sureOfCallingOff(
  visit: CooperativeVisit,
  { one, why, noBsn, commandId }: { one: Workshop; why: string; noBsn: boolean; commandId: string },
): Response {
  const words = visit.text.workshops.sureOff
  const { title } = one
  const count = one.taken + one.waiting
  return page(visit, {
    title: words.title({ title }),
    children: (
      <>
        <Heading level={1}>{words.title({ title })}</Heading>
        <Paragraph>{whenInWords(visit.text, visit.language, one.startsAt)}</Paragraph>
        <Paragraph>{words.lead({ count })}</Paragraph>
        {why !== '' && count > 0 && <Paragraph>{words.reads({ why })}</Paragraph>}
        <Paragraph>{words.forGood}</Paragraph>
        <Form action={visit.url.pathname} commandId={commandId} label={words.save}>
          <HiddenField name="why" value={why} />
          {noBsn && <HiddenField name="noBsn" value="yes" />}
          <ButtonRow>
            <Button name="intent" value="cancel-sure">
              {words.save}
            </Button>
            <LinkButton href={paths.workshop(visit.cooperative.slug, one.id)} look="secondary">
              {words.back}
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}
