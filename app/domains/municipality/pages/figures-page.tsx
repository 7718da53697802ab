import {
  ButtonRow,
  Details,
  EmptyState,
  Euro,
  Facts,
  Heading,
  Lead,
  LinkButton,
  NewestFirst,
  Paragraph,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { yearOf } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatCount } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { askingMunicipality } from '../../benefits/index.ts'
import { municipalityName } from '../clients/client.db.ts'
import { ADDING_UP, DEFINITIONS, MEASURES, type Measure } from '../figures/count-quarter.ts'
import { figuresCsv, figuresXlsx, type FigureWords } from '../figures/figures-file.ts'
import { keptFigures, type KeptFigure } from '../figures/municipality-figure.db.ts'
import { RIPE_AFTER_DAYS } from '../figures/quarter.ts'

/** Counts and sums over all clients of the own municipality, a table for each year. */
export async function figuresPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.municipalityFigures
  const { figures, name } = await load(visit)
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        {name === undefined && <Paragraph>{visit.text.municipality.clients.noMunicipality}</Paragraph>}
        {name !== undefined && <Lead>{words.lead({ municipality: name })}</Lead>}
        {name !== undefined && figures.length === 0 && (
          <EmptyState title={words.emptyTitle}>{words.empty({ days: RIPE_AFTER_DAYS })}</EmptyState>
        )}
        {figures.length > 0 && figures.every(isHidden) && <Paragraph>{words.allHidden}</Paragraph>}
        <NewestFirst
          items={figures.toSorted((a, b) => b.quarter.localeCompare(a.quarter))}
          groupOf={({ quarter }) => quarter.slice(0, 4)}
          summaryOf={(year) => year}
          show={(shown, year) => (
            <Table
              caption={words.year({ year })}
              columns={columns(visit, shown)}
              rows={MEASURES}
              rowKey={(measure) => measure}
            />
          )}
        />
        <Details summary={words.whyHidden}>
          {words.hiddenWhy.map((sentence) => (
            <Paragraph key={sentence}>{sentence}</Paragraph>
          ))}
        </Details>
        <Details summary={words.definitions({ version: DEFINITIONS })}>
          <Facts
            facts={MEASURES.map((measure) => ({
              label: words.measures[measure],
              value: words.meanings[measure],
            }))}
          />
          <Paragraph>{words.when({ days: RIPE_AFTER_DAYS })}</Paragraph>
        </Details>
        {figures.length > 0 && (
          <>
            <Heading level={2}>{words.download}</Heading>
            <ButtonRow>
              <LinkButton href={paths.figuresFile(visit.cooperative.slug, 'csv')} look="secondary">
                {words.csv}
              </LinkButton>
              <LinkButton href={paths.figuresFile(visit.cooperative.slug, 'xlsx')} look="secondary">
                {words.xlsx}
              </LinkButton>
            </ButtonRow>
          </>
        )}
      </>
    ),
  })
}

/** A sum that is not shown; how many people there are is no sum. */
function isHidden({ measure, amount }: KeptFigure): boolean {
  return amount === null || !ADDING_UP.some((one) => one === measure)
}

/** The same figures as CSV. */
export async function figuresCsvFile(visit: CooperativeVisit): Promise<Response> {
  const { figures } = await load(visit)
  return download(visit, figuresCsv(figures, wordsOf(visit)), 'csv', 'text/csv; charset=utf-8')
}

/** The same figures as a workbook. */
export async function figuresXlsxFile(visit: CooperativeVisit): Promise<Response> {
  const { figures } = await load(visit)
  const content = await figuresXlsx(figures, wordsOf(visit))
  return download(visit, content, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
}

function load(visit: CooperativeVisit) {
  const { cooperativeId } = visit.actor
  return visit.read(async (tx) => {
    const municipalityId = await askingMunicipality(tx)
    return {
      name: municipalityId && (await municipalityName(tx, cooperativeId, municipalityId)),
      figures: await keptFigures(tx, cooperativeId),
    }
  })
}

function columns(visit: CooperativeVisit, figures: readonly KeptFigure[]): Column<Measure>[] {
  const words = visit.text.municipalityFigures
  // Before the municipality was here there is nothing to wait for.
  const first = Math.min(...figures.map(numberOfQuarter))
  const cell = (measure: Measure, span: KeptFigure['span'], quarter: number) => {
    const figure = figures.find(
      (one) => one.measure === measure && one.span === span && numberOfQuarter(one) === quarter,
    )
    if (span === 'year' && !ADDING_UP.some((one) => one === measure)) return words.notAdded
    if (!figure && quarter < first) return ''
    return figure ? <Amount visit={visit} figure={figure} /> : words.notMade
  }
  return [
    { key: 'measure', label: words.measure, head: true, cell: (measure) => words.measures[measure] },
    ...[1, 2, 3, 4].map((quarter): Column<Measure> => ({
      key: String(quarter),
      label: words.quarter({ quarter }),
      number: true,
      cell: (measure) => cell(measure, 'quarter', quarter),
    })),
    { key: 'year', label: words.wholeYear, number: true, cell: (measure) => cell(measure, 'year', 4) },
  ]
}

function Amount({ visit, figure: { measure, amount } }: { visit: CooperativeVisit; figure: KeptFigure }) {
  if (amount === null) return <>{visit.text.municipalityFigures.notShown}</>
  if (measure === 'turnover' || measure === 'costs') return <Euro amount={amount} />
  const said =
    measure === 'minutes'
      ? formatDuration(Number(amount), visit.language)
      : formatCount(Number(amount), visit.language)
  return <span class="figure">{said}</span>
}

function wordsOf(visit: CooperativeVisit): FigureWords {
  const words = visit.text.municipalityFigures
  const [period, measure, unit, amount, version] = words.columns
  const [first, second] = words.sheets
  return {
    columns: [period!, measure!, unit!, amount!, version!],
    period: (figure) => {
      const year = String(yearOf(figure.quarter))
      return figure.span === 'year'
        ? words.period.year({ year })
        : words.period.quarter({ year, quarter: numberOfQuarter(figure) })
    },
    measure: (one) => words.measures[one],
    unit: (one) => words.units[one],
    notShown: words.notShown,
    sheets: [first!, second!],
    definitions: [
      ...MEASURES.map((one) => [words.measures[one], words.meanings[one]] as const),
      ...words.hiddenWhy.map((sentence) => [words.notShown, sentence] as const),
      [words.definitions({ version: DEFINITIONS }), words.when({ days: RIPE_AFTER_DAYS })],
    ],
  }
}

function numberOfQuarter({ quarter }: Pick<KeptFigure, 'quarter'>): number {
  return (Number(quarter.slice(5, 7)) + 2) / 3
}

function download(visit: CooperativeVisit, content: string | Buffer, kind: string, type: string): Response {
  const name = `${visit.text.municipalityFigures.fileName}-${visit.now.today}.${kind}`
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
