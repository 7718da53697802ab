/** A signed paper that was added: its scans, and what a second person says of it. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  Details,
  Form,
  Heading,
  Link,
  Paragraph,
  Stack,
  TextArea,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { choice, optionalText } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answersOf, whyNoYes, type Standing } from '../../people/index.ts'
import { answerSignedPaper, mayTakePaperAway } from '../answer-signed-paper.ts'
import type { scansOf } from '../contract-scan.db.ts'
import { signatureOf, stageOf, wrongPaperOf, type Contract } from '../contract.ts'
import { addresses } from './addresses.ts'
import type { SayState } from './what-can-be-said.tsx'

/** Keeps the answer; `show` shows the page again when that was refused. */
export function receivePaperAnswer(show: (visit: CooperativeVisit, state: SayState) => Promise<Response>) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const schema = z.object({ intent: choice(['both', 'wrong']), words: optionalText(1000) })
    const read = await readForm(visit, schema)
    const { typed, commandId } = read
    if (!read.ok) {
      const refusal = visit.text.form.wrong['too-long'](visit.text.contracts.second.why)
      return show(visit, { status: 422, typed, commandId, refusal })
    }
    const contractId = visit.id<'contract'>('contract')
    const yes = read.value.intent === 'both'
    const given = { contractId, yes, words: yes ? '' : (read.value.words ?? '') }
    const said = await visit.perform(answerSignedPaper, visit.actor, given, commandId)
    const here = addresses.contract(visit.cooperative.slug, contractId)
    if (said.ok) return redirect(`${here}?gedaan=${yes ? 'gezien' : 'klopt-niet'}`)
    const refusal = refusalSentence(visit, visit.text.contracts.refusals, said)
    return show(visit, { status: 409, typed, commandId, refusal })
  }
}

type Scans = Awaited<ReturnType<typeof scansOf>>

/** The scans: seen at once where a photo can be, else the way to the file. */
export function Scans({ visit, contract, scans }: Pick<Part, 'visit' | 'contract'> & { scans: Scans }) {
  const words = visit.text.contracts.one
  return (
    <Stack gap="small">
      {scans.map(({ id, media_type: type }, index) => {
        const href = addresses.scan(visit.cooperative.slug, contract.id, id)
        const label = words.scan({ place: index + 1 })
        return (
          <div key={id}>
            {type !== 'application/pdf' && <img src={href} alt={label} loading="lazy" class="paper-photo" />}
            <Link href={href} roomy>
              {label}
            </Link>
          </div>
        )
      })}
    </Stack>
  )
}

type Part = {
  readonly visit: CooperativeVisit
  readonly contract: Contract
  /** How whoever looks stands to who added the paper. */
  readonly standing: Standing
  readonly hasScan: boolean
  readonly state: SayState
}

/** What a second person can say of it now, or for whom it waits; and what was found wrong. */
export function SignedPaper(props: Part) {
  const { visit, contract } = props
  const words = visit.text.contracts.second
  const wrong = wrongPaperOf(contract.words)
  const waits = stageOf(contract.words) === 'waits'
  const mayTakeAway = mayTakePaperAway(visit.actor, contract)
  return (
    <>
      {wrong && (
        <Card labelledBy="paper-wrong">
          <Heading level={2} size={3} id="paper-wrong">
            {words.wrongTitle}
          </Heading>
          <Paragraph>{words.wrongLead({ day: formatDay(dayOf(wrong.wrong.at), visit.language) })}</Paragraph>
          <Paragraph>{wrong.wrong.words}</Paragraph>
          {contract.textId !== undefined && (
            <Paragraph>
              {contract.memberPerson === visit.actor.personId ? words.wrongThen : words.wrongThenMember}
            </Paragraph>
          )}
        </Card>
      )}
      {waits && <Waits {...props} mayTakeAway={mayTakeAway} />}
      {!waits && mayTakeAway && (
        <TakeAway {...props} summary={words.foundLater} lead={words.foundLaterLead} />
      )}
    </>
  )
}

function Waits({ mayTakeAway, ...part }: Part & { mayTakeAway: boolean }) {
  const { visit, contract, standing, hasScan } = part
  const words = visit.text.contracts.second
  const canSay = visit.may('contract.paper-second') && contract.memberPerson !== visit.actor.personId
  const why = canSay && standing !== 'who-asked' ? whyNoYes(standing) : undefined
  const yes = canSay && answersOf(standing).includes('yes')
  const { by } = signatureOf(contract.words)!
  return (
    <Card labelledBy="paper-waits">
      <Heading level={2} size={3} id="paper-waits">
        {words.title}
      </Heading>
      <Paragraph>
        {yes ? (hasScan ? words.look : words.lookAtPaper) : words.waits({ by: by || words.somebody })}
      </Paragraph>
      {why !== undefined && <Paragraph>{visit.text.form.secondYes.refusals[why]()}</Paragraph>}
      {yes && (
        <Form
          action={addresses.paperAnswer(visit.cooperative.slug, contract.id)}
          commandId={freshCommandId(visit)}
          label={words.title}
        >
          <ButtonRow>
            <Button name="intent" value="both">
              {words.both}
            </Button>
          </ButtonRow>
        </Form>
      )}
      {mayTakeAway && <TakeAway {...part} summary={words.wrong} lead={words.wrongHow} />}
    </Card>
  )
}

function TakeAway({ visit, contract, state, summary, lead }: Part & { summary: string; lead: string }) {
  const words = visit.text.contracts.second
  const mine = state.typed?.['intent'] === 'wrong'
  return (
    <Details summary={summary} open={mine}>
      <Paragraph>{lead}</Paragraph>
      <Form
        action={addresses.paperAnswer(visit.cooperative.slug, contract.id)}
        commandId={(mine && state.commandId) || freshCommandId(visit)}
        label={summary}
      >
        <TextArea
          name="words"
          id="words-paper-wrong"
          label={words.why}
          hint={words.whyHint}
          value={mine ? state.typed?.['words'] : ''}
          error={mine ? state.refusal : undefined}
          rows={3}
          maxLength={1000}
        />
        <ButtonRow>
          <Button name="intent" value="wrong" look="secondary">
            {words.takeAway}
          </Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}
