import { Heading, Link, Paragraph, Stack } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Cooperative } from '../../cooperative/index.ts'

/** What somebody does who sees after "Klopt" that something is not right; and what they wrote that was not sent. */
export function AfterYes({
  visit,
  cooperative,
  wrote = '',
}: {
  visit: CooperativeVisit
  cooperative: Pick<Cooperative, 'phone' | 'email'> | undefined
  wrote?: string | undefined
}) {
  const words = visit.text.statements.arrival.afterYes
  const { phone = '', email = '' } = cooperative ?? {}
  return (
    <Stack gap="small">
      <Heading level={2}>{words.title}</Heading>
      <Paragraph>{words.how}</Paragraph>
      <Paragraph>{words.office({ phone, email })}</Paragraph>
      {visit.may('permission.record') && (
        <Link href={paths.ownMessages(visit.cooperative.slug)} roomy>
          {words.askTown}
        </Link>
      )}
      {wrote.trim() !== '' && (
        <>
          <Paragraph>{words.wrote}</Paragraph>
          <blockquote>{wrote}</blockquote>
        </>
      )}
    </Stack>
  )
}
