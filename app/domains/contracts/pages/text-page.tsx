/** One version of a text: what it says, for which member it reads how, and the yes of a second of the board. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  DateField,
  Details,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  ListPages,
  Notice,
  Paragraph,
  Refusal,
  typedParts,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { freshCommandId, readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { pageOfList } from '../../../web/list-page.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { file, page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, membersOf, type Member } from '../../members/index.ts'
import { standingTo, whyNoYes } from '../../people/index.ts'
import { contractTexts } from '../contract-text.db.ts'
import { titleOfText, type ContractText } from '../contract-text.ts'
import { decideContractText } from '../decide-contract-text.ts'
import { textToSign } from '../load-filled.ts'
import { makeContractPaper } from '../make-contract-paper.ts'
import { addresses } from './addresses.ts'
import { textStanding } from './texts-page.tsx'
import { WordsOfText } from './words-of-text.tsx'

type State = {
  readonly status: number
  readonly typed?: Typed
  readonly errors?: FieldErrors
  readonly refusal?: string
  readonly commandId?: string
}

/** Shows it. */
export function textPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

/** Somebody of the board takes it into use. */
export async function receiveDecide(visit: CooperativeVisit): Promise<Response> {
  const schema = withDays(
    ['fromDay'],
    z.object({ fromDay: dayField(), seenAt: z.coerce.number().int().min(0) }),
  )
  const read = await readForm(visit, schema)
  const { typed, commandId } = read
  if (!read.ok) return render(visit, { status: 422, typed, errors: read.errors, commandId })
  const textId = visit.id<'contract-text'>('text')
  const done = await visit.perform(decideContractText, visit.actor, { textId, ...read.value }, commandId)
  if (done.ok) return redirect(`${addresses.text(visit.cooperative.slug, textId)}?gedaan=ja`)
  const refusal = refusalSentence(visit, visit.text.contracts.refusals, done)
  return render(visit, { status: 409, typed, refusal, commandId })
}

async function load(visit: CooperativeVisit) {
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const all = await contractTexts(tx, id)
    const text = all.find((one) => one.id === visit.id<'contract-text'>('text'))
    const members = (await membersOf(tx, id)).filter((member) => isMemberOn(member, visit.now.today))
    const standing = text && (await standingTo(tx, visit.actor, { by: text.writtenBy }, visit.now))
    return text && standing ? { all, text, members, standing } : undefined
  })
}

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>

async function render(visit: CooperativeVisit, state: State): Promise<Response> {
  const found = await load(visit)
  if (!found) return new Response(null, { status: 404 })
  const { text, all, members } = found
  const words = visit.text.contracts.texts
  const day = (at: Date) => formatDay(dayOf(at), visit.language)
  const wrong = sentences(visit, state.errors ?? {}, () => words.decide.from)
  return page(visit, {
    title: titleOfText(text),
    status: state.status,
    children: (
      <>
        <Link href={addresses.texts(visit.cooperative.slug)} roomy>
          {words.backToTexts}
        </Link>
        <ErrorSummary errors={wrong.list} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Done visit={visit} />
        <Heading level={1}>{titleOfText(text)}</Heading>
        <p>
          {words.version({ version: text.version })}. {textStanding(visit, text, all)}.{' '}
          {words.by({ writer: text.writer, day: day(text.writtenAt) })}{' '}
          {text.decidedAt && words.decidedBy({ decider: text.decider ?? '', day: day(text.decidedAt) })}
        </p>
        <Actions visit={visit} text={text} />
        {text.fromDay === undefined && visit.may('contract-texts.keep') && (
          <Decide visit={visit} found={found} state={state} wrong={wrong.of('fromDay')} />
        )}
        <Card>
          <Heading level={2} size={3}>
            {words.inShort}
          </Heading>
          <p>{text.inShort}</p>
          <Paragraph quiet>{text.reservesChange ? words.reserves : words.reservesNot}</Paragraph>
        </Card>
        <WordsOfText body={text.body} />
        <Preview visit={visit} text={text} members={members} />
      </>
    ),
  })
}

function Done({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.contracts
  const said = { bewaard: words.write.done, ja: words.texts.decide.done, gevraagd: words.put.done }[
    visit.url.searchParams.get('gedaan') ?? ''
  ]
  if (said === undefined) return null
  return (
    <Notice tone="done" announce>
      {said}
    </Notice>
  )
}

function Actions({ visit, text }: { visit: CooperativeVisit; text: ContractText }) {
  const words = visit.text.contracts.texts
  const { slug } = visit.cooperative
  return (
    <ButtonRow>
      {text.fromDay !== undefined && visit.may('contract.put') && (
        <LinkButton href={addresses.put(slug, text.id)}>{words.put}</LinkButton>
      )}
      {text.fromDay === undefined && visit.may('contract-texts.keep') && (
        <LinkButton href={addresses.write(slug, text.kind)} look="secondary">
          {words.goOn}
        </LinkButton>
      )}
    </ButtonRow>
  )
}

function Decide(props: { visit: CooperativeVisit; found: Loaded; state: State; wrong: string | undefined }) {
  const { visit, found, state } = props
  const words = visit.text.contracts.texts.decide
  const why = whyNoYes(found.standing)
  return (
    <Card labelledBy="decide">
      <Heading level={2} size={3} id="decide">
        {words.heading}
      </Heading>
      <p>{words.lead}</p>
      {why === 'asked-by-you' && <Notice>{words.byAnother}</Notice>}
      {why !== undefined && why !== 'asked-by-you' && (
        <Notice>{visit.text.form.secondYes.refusals[why]()}</Notice>
      )}
      {why === undefined && (
        <Form
          action={addresses.text(visit.cooperative.slug, found.text.id)}
          commandId={state.commandId ?? freshCommandId(visit)}
          label={words.heading}
        >
          <HiddenField name="seenAt" value={String(found.text.writtenAt.getTime())} />
          <DateField
            name="fromDay"
            label={words.from}
            value={typedParts(state.typed ?? {}, 'fromDay')}
            error={props.wrong}
          />
          <ButtonRow>
            <Button>{words.save}</Button>
          </ButtonRow>
        </Form>
      )}
    </Card>
  )
}

function Preview(props: { visit: CooperativeVisit; text: ContractText; members: readonly Member[] }) {
  const { visit, text, members } = props
  const words = visit.text.contracts.texts.preview
  if (members.length === 0) return null
  const found = pageOfList(
    visit.url,
    foundByName(members, nameAsked(visit), ({ name }) => [name]),
  )
  const { searchParams } = visit.url
  return (
    <Details summary={words.heading} open={searchParams.has('naam') || searchParams.has('pagina')}>
      <FindByName visit={visit} total={members.length} found={found.place.total} />
      <p>{words.pdf}:</p>
      <ul>
        {found.lines.map((member) => (
          <li key={member.id}>
            <Link href={addresses.preview(visit.cooperative.slug, text.id, member.id)} roomy>
              {member.name}
            </Link>
          </li>
        ))}
      </ul>
      <ListPages place={found.place} />
    </Details>
  )
}

/** The paper as a member would get it, to look at: kept nowhere. */
export async function previewPdf(visit: CooperativeVisit): Promise<Response> {
  const [textId, memberId] = [visit.id<'contract-text'>('text'), visit.id<'member'>('member')]
  await visit.readsFileOf(memberId)
  const found = await visit.read(async (tx) => {
    const text = (await contractTexts(tx, visit.cooperative.id)).find(({ id }) => id === textId)
    const startsOn =
      text?.fromDay !== undefined && text.fromDay > visit.now.today ? text.fromDay : visit.now.today
    return textToSign(tx, visit.cooperative.id, { textId, memberId, startsOn })
  })
  if (!found.ok) {
    const refusal = refusalSentence(visit, visit.text.contracts.refusals, found)
    return render(visit, { status: 409, refusal })
  }
  const content = await makeContractPaper(found.value, visit.now.today)
  return file({
    name: `${found.value.filled.title}.pdf`,
    media_type: 'application/pdf',
    content: Buffer.from(content),
  })
}
