import { Heading, Link, Paragraph } from '../../../ui/index.ts'
import { formatMonth } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberById } from '../../members/index.ts'
import type { SharedField } from '../consent/consent.ts'
import { sharedWith } from '../consent/shared-with.ts'
import { readFigures } from '../statement/figures.ts'
import { contentOf } from '../statement/statement.db.ts'
import { SharedFacts } from './shared-facts.tsx'
import { StatementView, WhatChanged } from './statement-view.tsx'

/** What a member shares with the coach who opens this: the agreement on top, then exactly those fields. */
export async function sharedPage(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'member'>('member')
  const found = await visit.read(async (tx) => {
    const member = await memberById(tx, visit.cooperative.id, id)
    const { personId } = visit.actor
    return (
      member && { member, shared: await sharedWith(tx, visit.cooperative.id, id, personId, visit.now.today) }
    )
  })
  if (!found) return new Response(null, { status: 404 })
  const fields = found.shared.consents.flatMap((consent) => consent.fields as readonly SharedField[])
  await visit.readsFileOf(found.member.id, [...new Set(fields)])
  const words = visit.text.benefitSharing.shared
  const title = words.title({ name: found.member.firstName })
  return page(visit, {
    title,
    children: (
      <>
        <Link href={paths.members(visit.cooperative.slug)} roomy>
          {words.back}
        </Link>
        <Heading level={1}>{title}</Heading>
        <SharedFacts visit={visit} member={found.member} shared={found.shared} />
      </>
    ),
  })
}

/** One confirmed statement, for the coach with whom the statements are shared; without that it is not there. */
export async function sharedStatementPage(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'member'>('member')
  const { cooperative, actor, now } = visit
  const found = await visit.read(async (tx) => {
    const member = await memberById(tx, cooperative.id, id)
    const shared = member && (await sharedWith(tx, cooperative.id, id, actor.personId, now.today))
    const statement = shared?.statements.find((one) => one.id === visit.id<'statement'>('statement'))
    const content = statement && (await contentOf(tx, cooperative.id, statement.id))
    return member && content && { member, content }
  })
  if (!found) return new Response(null, { status: 404 })
  const { member, content } = found
  await visit.readsFileOf(member.id)
  const words = visit.text.benefitSharing.shared
  const figures = readFigures(content.figures)
  const name = member.firstName
  const title = words.statement({ name, month: formatMonth(figures.month, visit.language) })
  // Whom an invoice was for is not in a statement, so nobody it is shared with reads that.
  const part = { visit, figures, customerOf: () => '' }
  return page(visit, {
    title,
    children: (
      <>
        <Link href={paths.sharedByMember(cooperative.slug, member.id)} roomy>
          {words.statementBack({ name })}
        </Link>
        <Heading level={1}>{title}</Heading>
        <Paragraph quiet>{words.asRead({ name })}</Paragraph>
        <WhatChanged {...part} />
        <StatementView {...part} hoursSaid={content.hoursSaid} waits={false} />
        {content.remark !== '' && <Paragraph>{content.remark}</Paragraph>}
      </>
    ),
  })
}
