import {
  Button,
  Card,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Notice,
  Paragraph,
  Refusal,
  Stack,
  Table,
  TextArea,
  type Column,
} from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { openObjection } from '../statement/statement.ts'
import { lineOfOpen, loadFollowed, type FollowedWithEvents } from './followed-words.ts'
import { NotThereYet } from './statements-not-there.tsx'
import { Posting, Received } from './statements-post.tsx'
import { nameOf } from './statement-name.ts'

/** After what was typed: by which statement, and what was wrong or refused. */
export type OfficeState = {
  readonly statementId?: string
  readonly text?: string
  readonly wrong?: string
  readonly refusal?: string
  readonly status?: number
}

/** How far the statements of members are: what to answer, to post, to call about. The coach sees the states alone. */
export async function statementsOffice(visit: CooperativeVisit, state: OfficeState = {}): Promise<Response> {
  const all = await visit.read((tx) => loadFollowed(tx, visit))
  const words = visit.text.statements.office
  const open = all.filter(({ confirmedAt }) => confirmedAt === null)
  const errors =
    state.wrong === undefined ? [] : [{ field: `text-${state.statementId}`, sentence: state.wrong }]
  return page(visit, {
    title: words.title,
    wide: true,
    status: state.status ?? 200,
    children: (
      <>
        <ErrorSummary errors={errors} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {visit.url.searchParams.has('bewaard') && (
          <Notice tone="done" announce>
            {words.done}
          </Notice>
        )}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {visit.may('statements.answer') && <Objections visit={visit} open={open} state={state} />}
        {visit.may('statements.post') && <Posting visit={visit} all={all} />}
        <Open visit={visit} open={open} />
        <NotThereYet visit={visit} all={all} />
        {visit.may('statements.post') && <Received visit={visit} all={all} />}
      </>
    ),
  })
}

type Part = { readonly visit: CooperativeVisit; readonly open: readonly FollowedWithEvents[] }

function Objections({ visit, open, state }: Part & { state: OfficeState }) {
  const words = visit.text.statements.office
  const asked = open.filter(({ events }) => openObjection(events))
  return (
    <Stack gap="small">
      <Heading level={2}>{words.objections}</Heading>
      {asked.length === 0 && <Paragraph>{words.objectionsNone}</Paragraph>}
      {asked.map((one) => {
        const said = one.events.findLast(({ kind }) => kind === 'objected')!
        const about = {
          name: one.name,
          month: nameOf(visit, one),
          moment: formatMoment(said.at, visit.language),
        }
        const mine = state.statementId === one.id ? state : {}
        return (
          <Card key={one.id} labelledBy={`asked-${one.id}`}>
            <Heading level={3} id={`asked-${one.id}`}>
              {words.wrote(about)}
            </Heading>
            <Paragraph>{said.text}</Paragraph>
            <Form
              action={paths.statementsOffice(visit.cooperative.slug)}
              commandId={freshCommandId(visit)}
              label={words.answer(about)}
            >
              <HiddenField name="statement" value={one.id} />
              <TextArea
                name="text"
                id={`text-${one.id}`}
                label={words.answer(about)}
                rows={3}
                maxLength={2000}
                value={mine.text}
                error={mine.wrong}
              />
              <Button name="intent" value="answer">
                {words.answerSend}
              </Button>
            </Form>
          </Card>
        )
      })}
    </Stack>
  )
}

/** Each member once with the months in order, who is due first on top: on a telephone every row is a card. */
function Open({ visit, open }: Part) {
  const words = visit.text.statements.office
  const members = [...Map.groupBy(open, ({ memberId }) => memberId).values()].map((ofMember) =>
    ofMember.toSorted((a, b) => a.month.localeCompare(b.month)),
  )
  const columns: Column<readonly FollowedWithEvents[]>[] = [
    { key: 'member', label: words.member, head: true, cell: ([first]) => first?.name },
    {
      key: 'months',
      label: words.months,
      cell: (ofMember) => (
        <ul>
          {ofMember.map((one) => (
            <li key={one.id}>{lineOfOpen(visit, one)}</li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <Stack gap="small">
      <Heading level={2}>{words.open}</Heading>
      {members.length === 0 ? (
        <Paragraph>{words.openNone}</Paragraph>
      ) : (
        <Table
          caption={words.caption}
          captionUnseen
          columns={columns}
          rows={members}
          rowKey={([first]) => first!.memberId}
        />
      )}
    </Stack>
  )
}
