import { Details, Heading, JustDone, Lead, Link, Paragraph, Table, type Column } from '../../../ui/index.ts'
import { formatDayOfYear } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { dividedByReason } from '../attention.ts'
import { loadAttention, type Guided } from '../load-attention.ts'
import { settingOf } from '../setting.db.ts'
import { guidanceSettingAt } from './addresses.ts'
import { WhoNeedsYou, WithoutPermission } from './who-needs-you.tsx'

/** As many who need their coach are in sight; the others are one tap away. */
const IN_SIGHT = 4

/**
 * Whom a coach guides: who waits longest for them and why, then, folded, the others and every member with how many
 * steps are open. What the steps say stands in the plan alone.
 */
export async function coachPage(visit: CooperativeVisit): Promise<Response> {
  const { cooperativeId } = visit.actor
  const { coach: text, attention, setting: agreed } = visit.text.guidance
  const { guided, setting } = await visit.read(async (tx) => ({
    guided: await loadAttention(tx, cooperativeId, visit.now.today),
    setting: await settingOf(tx, cooperativeId),
  }))
  const { each, together } = dividedByReason(guided)
  return page(visit, {
    title: text.title,
    children: (
      <>
        {visit.url.searchParams.has('bewaard') && <JustDone said={agreed.saved} />}
        <Heading level={1}>{text.title}</Heading>
        <Lead>{text.lead}</Lead>
        <Heading level={2}>{attention.title}</Heading>
        {each.length + together.length === 0 && <Paragraph>{attention.nobody}</Paragraph>}
        <WhoNeedsYou visit={visit} guided={each.slice(0, IN_SIGHT)} />
        {each.length > IN_SIGHT && (
          <Details summary={attention.more({ count: each.length - IN_SIGHT })}>
            <WhoNeedsYou visit={visit} guided={each.slice(IN_SIGHT)} />
          </Details>
        )}
        <WithoutPermission visit={visit} guided={together} />
        {guided.length === 0 ? (
          <Paragraph>{text.nobody}</Paragraph>
        ) : (
          <Details
            summary={attention.everybody({ count: guided.length })}
            open={each.length + together.length === 0}
          >
            <Table
              caption={text.caption}
              captionUnseen
              columns={columnsOf(visit)}
              rows={guided.toSorted((a, b) => a.member.name.localeCompare(b.member.name, visit.language))}
              rowKey={({ member }) => member.id}
              lines
            />
          </Details>
        )}
        <Paragraph quiet>
          {setting.rhythm === null ? agreed.noRhythm : agreed.rhythm({ weeks: setting.rhythm.weeks })}
        </Paragraph>
        <Paragraph>
          <Link href={guidanceSettingAt(visit.cooperative.slug)} roomy>
            {agreed.title}
          </Link>
        </Paragraph>
      </>
    ),
  })
}

function columnsOf(visit: CooperativeVisit): readonly Column<Guided>[] {
  const text = visit.text.guidance.coach
  return [
    {
      key: 'member',
      label: text.member,
      head: true,
      cell: ({ member }) => (
        <Link href={paths.guidedPlan(visit.cooperative.slug, member.id)} roomy>
          {member.name}
        </Link>
      ),
    },
    {
      key: 'open',
      label: text.open,
      cell: ({ open, first }) =>
        text.steps({ count: open, first: first === null ? null : formatDayOfYear(first, visit.language) }),
    },
  ]
}
