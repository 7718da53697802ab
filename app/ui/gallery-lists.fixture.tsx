import { day, type Day } from '../values/day.ts'
import { formatDayShort } from '../values/format.ts'
import {
  Badge,
  Button,
  type Column,
  Copyable,
  CountBadge,
  Details,
  EmptyState,
  Euro,
  Facts,
  Heading,
  KeyHints,
  Ladder,
  Link,
  LinkButton,
  Notice,
  Pagination,
  Scenes,
  Stack,
  Steps,
  Sum,
  Table,
  TaskList,
  useLanguage,
} from './index.ts'

type Row = {
  number: string
  customer: string
  on: Day
  amount: bigint
  state: 'done' | 'info' | 'doubt' | 'wrong'
}

const ROWS: readonly Row[] = [
  { number: '2026-0042', customer: 'Bakkerij De Zon', on: day('2026-11-12'), amount: 12100n, state: 'done' },
  {
    number: '2026-0041',
    customer: 'Stichting De Mol',
    on: day('2026-11-03'),
    amount: 124850n,
    state: 'info',
  },
  { number: '2026-0040', customer: 'Mevrouw Jansen', on: day('2026-10-21'), amount: -4500n, state: 'doubt' },
  {
    number: '2026-0039',
    customer: 'Gemeente Apeldoorn',
    on: day('2026-10-02'),
    amount: 98000n,
    state: 'wrong',
  },
]
const STATE = { done: 'Betaald', info: 'Verstuurd', doubt: 'Deels betaald', wrong: 'Te laat' } as const

/** Tables, lists, facts, steps and what opens. */
export function ListsGallery() {
  return (
    <Stack gap="large">
      <Invoices />
      <Stack>
        <Heading level={2}>Te doen</Heading>
        <TaskList
          limit={2}
          tasks={[
            { href: '#a', title: 'Bekijk je overzicht van oktober', detail: 'voor 10 november' },
            {
              href: '#b',
              title: 'Bonnetje erbij',
              detail: 'Hornbach € 23,40',
              badge: <Badge tone="doubt">Nieuw</Badge>,
            },
            { href: '#c', title: 'Afspraak met je coach', detail: '18 november', count: 1 },
          ]}
        />
        <TaskList tasks={[]} />
        <EmptyState
          title="Nog geen facturen"
          action={<LinkButton href="#nieuw">Maak je eerste factuur</LinkButton>}
        >
          <Scenes
            scenes={[
              { picture: 'write', sentence: 'Je schrijft op wat je hebt gedaan.' },
              { picture: 'send', sentence: 'Wij sturen de factuur.' },
              { picture: 'pot', sentence: 'Het geld komt in je potje.' },
            ]}
          />
        </EmptyState>
      </Stack>
      <Stack>
        <Heading level={2}>Feiten en sommen</Heading>
        <Facts
          facts={[
            { label: 'Klant', value: 'Bakkerij De Zon' },
            { label: 'Bedrag', value: <Euro amount={12100n} />, number: true },
            {
              label: 'IBAN',
              value: <Copyable shown="NL02 ABNA 0123 4567 89" copied="NL02ABNA0123456789" label="IBAN" />,
            },
          ]}
        />
        <LinkToShare />
        <div>
          Naar je potje: <Sum label="Naar je potje" amount={7000n} open lines={SUM_LINES} />
        </div>
        <Details>
          <p>Geld dat in je potje blijft, is geen inkomen.</p>
        </Details>
        <Ladder rungs={RUNGS} />
        <Steps label="Nieuwe factuur" current={1} steps={['Klant', 'Werk', 'Klaar']} />
        <p>
          Bank <CountBadge count={8} label="regels" /> <Badge>Concept</Badge>{' '}
          <Badge tone="info">Verstuurd</Badge> <Badge tone="done">Betaald</Badge>{' '}
          <Badge tone="doubt">Deels</Badge> <Badge tone="wrong">Te laat</Badge>
        </p>
        <KeyHints
          keys={[
            { key: 'Enter', does: 'Goedkeuren' },
            { key: 'r', does: 'Terugsturen' },
          ]}
        />
      </Stack>
    </Stack>
  )
}

function Invoices() {
  const language = useLanguage()
  const columns: readonly Column<Row>[] = [
    {
      key: 'number',
      label: 'Nummer',
      head: true,
      cell: (row) => <Link href={`#${row.number}`}>{row.number}</Link>,
    },
    { key: 'customer', label: 'Klant', cell: (row) => row.customer },
    {
      key: 'on',
      label: 'Datum',
      cell: (row) => formatDayShort(row.on, language),
      sort: { href: '?volgorde=datum', now: 'descending' },
    },
    { key: 'state', label: 'Stand', cell: (row) => <Badge tone={row.state}>{STATE[row.state]}</Badge> },
    {
      key: 'amount',
      label: 'Bedrag',
      number: true,
      cell: (row) => <Euro amount={row.amount} />,
      sort: { href: '?volgorde=bedrag' },
    },
    { key: 'do', label: 'Doen', labelUnseen: true, cell: () => <Button look="secondary">Herinner</Button> },
  ]
  return (
    <Stack>
      <Table
        caption="Facturen"
        columns={columns}
        rows={ROWS}
        rowKey={(row) => row.number}
        footer={['Samen', null, null, null, <Euro amount={230450n} />, null]}
        keyed
      />
      <Pagination newer="?na=1" older="?voor=2" />
    </Stack>
  )
}

const SUM_LINES = [
  { label: 'Bakkerij De Zon betaalde', amount: 12100n, note: 'factuur 2026-0042, 12 november' },
  { label: 'min btw (21 %)', amount: -2100n },
  { label: 'min deel van de coöperatie (30 % van € 100,00)', amount: -3000n },
]

const RUNGS = [
  {
    sentence: 'Je hebt in november gewerkt voor',
    amount: 10000n,
    grounds: <p>De maand van het werk telt.</p>,
  },
  { sentence: 'Daarvan bleef in je potje', amount: 7000n },
  { sentence: 'Dit is uitleg. De gemeente beslist.' },
]

/** One word that is longer than a phone is wide. */
function LinkToShare() {
  const link = 'https://administratie.allemansgilde.example/f/vMhFuk8hE0F9xeC11_bctQ'
  return (
    <Notice tone="done">
      Deel de link. <Copyable shown={link} copied={link} label="Link voor de klant" />
    </Notice>
  )
}
