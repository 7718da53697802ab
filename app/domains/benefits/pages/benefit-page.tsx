import { ButtonRow, Heading, LinkButton, Paragraph, Card, TaskList } from '../../../ui/index.ts'
import { readForm } from '../../../web/form.ts'
import { yearOf } from '../../../values/day.ts'
import { paths } from '../../../web/paths.ts'
import { fragment, page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { z } from 'zod'
import type { MemberStanding } from '../what-if/load-standing.ts'
import { permissionStanding } from '../permission/permission-standing.ts'
import { Agreement } from './agreement-said.tsx'
import type { FactField } from '../facts/fact-shapes.ts'
import { MetersCard } from './meters-card.tsx'
import { potInGeneral } from './missing-fact.tsx'
import { asMember } from './own-facts.ts'
import { readWhatIf } from './what-if-form.ts'
import { permissionInWords } from '../permission/permission-words.ts'
import { WhatIfCard, WhatIfResult } from './what-if-card.tsx'
import { loadWhatIf } from './what-if-data.ts'

/** One's own benefit: what if I earn this, how far I am from each limit, what was agreed. */
export async function benefitPage(visit: CooperativeVisit): Promise<Response> {
  const typed = Object.fromEntries(visit.url.searchParams)
  const asked = readWhatIf(typed, visit.now.today)
  const data = await asMember(visit, (tx, member) => loadWhatIf(tx, visit, member.id, asked))
  if (!data) return new Response(null, { status: 404 })
  const words = visit.text.benefitPages
  const { slug } = visit.cooperative
  return page(visit, {
    title: words.title,
    status: asked.wrong ? 422 : 200,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        {data.standing.situation.kind === 'missing' && (
          <General visit={visit} standing={data.standing} fields={data.standing.situation.fields} />
        )}
        <WhatIfCard visit={visit} data={data} typed={typed} />
        <MetersCard visit={visit} meters={data.meters} permission={permissionSaid(visit, data.standing)} />
        <Agreement visit={visit} standing={data.standing} />
        <TaskList
          tasks={[
            { href: paths.benefitFacts(slug), title: words.links.facts },
            { href: paths.benefitSharing(slug), title: words.links.sharing },
            { href: paths.ownPermission(slug), title: words.links.permission },
            { href: paths.ownMessages(slug), title: words.links.messages },
            { href: paths.agreements(slug), title: words.links.agreements },
            { href: paths.benefitYear(slug, String(yearOf(visit.now.today))), title: words.links.year },
          ]}
        />
      </>
    ),
  })
}

/** What an amount does, as it is typed now: for the live sum. */
export async function previewWhatIf(visit: CooperativeVisit): Promise<Response> {
  const { typed } = await readForm(visit, z.object({}))
  const asked = readWhatIf(typed, visit.now.today)
  const data = await asMember(visit, (tx, member) => loadWhatIf(tx, visit, member.id, asked))
  if (!data) return new Response(null, { status: 404 })
  return fragment(visit, <WhatIfResult visit={visit} data={data} />)
}

/** As it stands today, whatever month is asked about; nothing of one that is not there and not needed. */
function permissionSaid(
  visit: CooperativeVisit,
  { permissions, inForce }: MemberStanding,
): string | undefined {
  const standing = permissionStanding(permissions, visit.now.today)
  if (standing.kind !== 'holds' && !inForce.policy.permissionRequired) return undefined
  return permissionInWords(visit, standing)
}

/** How it usually works, and the way to tell us. */
function General(props: { visit: CooperativeVisit; standing: MemberStanding; fields: readonly FactField[] }) {
  const { visit, standing, fields } = props
  const words = visit.text.benefitPages.whatIf.general
  return (
    <Card tone="brand" labelledBy="general">
      <Heading level={2} id="general">
        {words.title}
      </Heading>
      <ul>
        <li>{words.income}</li>
        <li>
          {words.pot} {potInGeneral(visit, standing)}
        </li>
        <li>{words.uwv}</li>
        <li>{words.yours}</li>
      </ul>
      <Paragraph>{words.invite}</Paragraph>
      <ButtonRow>
        {fields.includes('household') ? (
          <LinkButton href={paths.benefitFact(visit.cooperative.slug, 'wonen')}>
            {visit.text.benefitPages.line.tellHousehold}
          </LinkButton>
        ) : (
          <LinkButton href={paths.benefitFacts(visit.cooperative.slug)}>
            {visit.text.benefitPages.line.tell}
          </LinkButton>
        )}
      </ButtonRow>
    </Card>
  )
}
