/** The register of members as of a day, on the screen and on paper. */
import { letterSheet } from '../../../documents/letter.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import {
  Button,
  ButtonRow,
  DateField,
  EmptyState,
  Form,
  Heading,
  Lead,
  Link,
  LinkButton,
  ListPages,
  Table,
} from '../../../ui/index.ts'
import { parseDay, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { pageOfList } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { memberAddresses, memberEntries } from '../register.db.ts'
import { registerOn, type MemberAddress, type RegisterLine } from '../register.ts'
import { memberPaths } from './addresses.ts'

/** Who was a member on the day that was asked, else today; fifty at a time, all of them on paper. */
export async function registerPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.memberRegister
  const { slug } = visit.cooperative
  const asked = askedDay(visit)
  const on = asked ?? visit.now.today
  const lines = await linesOn(visit, on)
  const found = foundByName(lines, nameAsked(visit), ({ name }) => [name])
  const shown = pageOfList(visit.url, found)
  const day = formatDay(on, visit.language)
  const [year, month, number] = on.split('-').map(Number)
  return page(visit, {
    title: words.title,
    wide: true,
    status: asked ? 200 : 422,
    children: (
      <>
        <Link href={paths.members(slug)} roomy>
          {words.back}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead({ day, count: String(lines.length) })}</Lead>
        <Form action={memberPaths.register(slug)} method="get" label={words.day}>
          <DateField
            name="dag"
            label={words.day}
            hint={words.dayHint}
            value={{ day: String(number), month: String(month), year: String(year) }}
            error={asked ? undefined : words.dayWrong}
          />
          <ButtonRow>
            <Button look="secondary">{words.show}</Button>
            <LinkButton href={memberPaths.registerPdf(slug, on)} look="secondary">
              {words.pdf}
            </LinkButton>
          </ButtonRow>
        </Form>
        {lines.length === 0 && <EmptyState title={words.empty}>{words.emptyHow}</EmptyState>}
        <FindByName visit={visit} total={lines.length} found={found.length} />
        {shown.lines.length > 0 && <Lines visit={visit} lines={shown.lines} />}
        <ListPages place={shown.place} />
      </>
    ),
  })
}

function Lines({ visit, lines }: { visit: CooperativeVisit; lines: readonly RegisterLine[] }) {
  const words = visit.text.memberRegister
  return (
    <Table
      caption={words.title}
      captionUnseen
      rows={lines}
      rowKey={({ memberId }: RegisterLine) => memberId}
      columns={[
        {
          key: 'name',
          label: words.name,
          head: true,
          cell: ({ memberId, name }: RegisterLine) => (
            <Link href={paths.member(visit.cooperative.slug, memberId)} roomy>
              {name}
            </Link>
          ),
        },
        {
          key: 'address',
          label: words.address,
          cell: ({ address }: RegisterLine) => (address ? oneLine(address) : words.noAddress),
        },
        {
          key: 'membership',
          label: words.membership,
          cell: (line: RegisterLine) => membershipWords(visit, line),
        },
      ]}
    />
  )
}

/** The same on paper, to keep or to show. */
export async function registerPdf(visit: CooperativeVisit): Promise<Response> {
  const on = askedDay(visit)
  if (!on) throw new NothingHere('no such day')
  const lines = await linesOn(visit, on)
  const cooperative = await visit.read((tx) => cooperativeById(tx, visit.cooperative.id))
  if (!cooperative) throw new NothingHere('no co-operative')
  const words = visit.text.memberRegister
  const { legalName, kvk, address, colour } = cooperative
  const day = formatDay(on, visit.language)
  const data = letterSheet({
    language: visit.language,
    cooperative: legalName,
    colour,
    sender: [address.street, `${address.postcode} ${address.city}`.trim(), `KvK ${kvk}`].filter(
      (one) => one !== '',
    ),
    to: [legalName],
    on: visit.now.today,
    subject: words.paper.subject({ day }),
    paragraphs: [words.lead({ day, count: String(lines.length) })],
    list: lines.map((line) =>
      words.paper.line({
        name: line.name,
        address: line.address ? oneLine(line.address) : words.paper.noAddress,
        membership: membershipWords(visit, line),
      }),
    ),
    after: [],
    bye: [],
  })
  const content = await renderPdf({ template: await documentTemplate('letter'), on: visit.now.today, data })
  return file({
    name: `${words.paper.file}-${on}.pdf`,
    media_type: 'application/pdf',
    content: Buffer.from(content),
  })
}

/** An address as it stands on one line. */
export function oneLine({ street, postcode, city }: MemberAddress): string {
  return `${street}, ${postcode} ${city}`
}

function membershipWords(visit: CooperativeVisit, { memberships }: RegisterLine): string {
  const words = visit.text.memberRegister
  const day = (on: Day) => formatDay(on, visit.language)
  return memberships
    .map(({ from, until }) =>
      until ? words.between({ from: day(from), until: day(until) }) : words.since({ from: day(from) }),
    )
    .join(', ')
}

/** The day in the address: whole, or as the three numbers of the form. Undefined when it is none; without one today. */
function askedDay(visit: CooperativeVisit): Day | undefined {
  const asked = visit.url.searchParams
  const whole = asked.get('dag')
  if (whole !== null) return parseDay(whole)
  const parts = ['dagYear', 'dagMonth', 'dagDay'].map((name) => asked.get(name)?.trim() ?? '')
  if (parts.every((part) => part === '')) return visit.now.today
  const [year = '', month = '', number = ''] = parts
  return parseDay(`${year}-${month.padStart(2, '0')}-${number.padStart(2, '0')}`)
}

async function linesOn(visit: CooperativeVisit, on: Day): Promise<readonly RegisterLine[]> {
  const { id } = visit.cooperative
  return visit.read(async (tx) => registerOn(await memberEntries(tx, id), await memberAddresses(tx, id), on))
}
