import {
  Details,
  Heading,
  JustDone,
  Lead,
  Link,
  ListPages,
  Paragraph,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDayOfYear } from '../../../values/format.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { pageOfList } from '../../../web/list-page.ts'
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

/** In the address: which page of the others. */
const OTHERS = 'nodig'

/**
 * Whom a coach guides: who waits longest for them and why, then, folded, the others and every member with how many
 * steps are open, each of them in pages where they are very many. What the steps say stands in the plan alone.
 */
export async function coachPage(visit: CooperativeVisit): Promise<Response> {
  const { cooperativeId } = visit.actor
  const { coach: text, attention, setting: agreed } = visit.text.guidance
  const { guided, setting } = await visit.read(async (tx) => ({
    guided: await loadAttention(tx, cooperativeId, visit.now.today),
    setting: await settingOf(tx, cooperativeId),
  }))
  const { each, together } = dividedByReason(guided)
  const others = pageOfList(visit.url, each.slice(IN_SIGHT), OTHERS)
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
        {others.lines.length > 0 && (
          <Details
            summary={attention.more({ count: others.place.total })}
            open={visit.url.searchParams.has(OTHERS)}
          >
            <WhoNeedsYou visit={visit} guided={others.lines} />
            <ListPages place={others.place} />
          </Details>
        )}
        <WithoutPermission visit={visit} guided={together} />
        {guided.length === 0 ? (
          <Paragraph>{text.nobody}</Paragraph>
        ) : (
          <Everybody visit={visit} guided={guided} open={each.length + together.length === 0} />
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

/** Every member by name; open where nobody needs their coach, and once somebody was looked for. */
function Everybody(props: { visit: CooperativeVisit; guided: readonly Guided[]; open: boolean }) {
  const { visit, guided, open } = props
  const { coach: text, attention } = visit.text.guidance
  const byName = guided.toSorted((a, b) => a.member.name.localeCompare(b.member.name, visit.language))
  const found = pageOfList(
    visit.url,
    foundByName(byName, nameAsked(visit), ({ member }) => [member.name]),
  )
  const { searchParams } = visit.url
  return (
    <Details
      summary={attention.everybody({ count: guided.length })}
      open={open || searchParams.has('naam') || searchParams.has('pagina')}
    >
      <FindByName visit={visit} total={guided.length} found={found.place.total} />
      {found.lines.length > 0 && (
        <Table
          caption={text.caption}
          captionUnseen
          columns={columnsOf(visit)}
          rows={found.lines}
          rowKey={({ member }) => member.id}
          lines
        />
      )}
      <ListPages place={found.place} />
    </Details>
  )
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
