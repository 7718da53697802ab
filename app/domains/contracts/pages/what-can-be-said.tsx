/** What a visitor can say to an agreement now: the member, who answers, who signs for the co-operative. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  Details,
  Form,
  Heading,
  LinkButton,
  Paragraph,
  TextArea,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { choice, optionalText } from '../../../web/fields.ts'
import { freshCommandId, readForm, type Typed } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { awaitsAnswer, mayBeSaid, stageOf, type Contract } from '../contract.ts'
import { MAY_SAY, SAID_BY_BUTTON, sayToContract, type SaidByButton } from '../say-to-contract.ts'
import { addresses } from './addresses.ts'

/** The page after something was refused, with what was typed. */
export type SayState = {
  readonly status: number
  readonly refusal?: string
  readonly typed?: Typed
  readonly commandId?: string
}

/** Where each leads, as the page says it is done. */
const DONE = {
  refused: 'nee',
  asked: 'gevraagd',
  answered: 'antwoord',
  'signed-for-cooperative': 'rond',
  withdrawn: 'ingetrokken',
} as const satisfies Record<SaidByButton, string>

/** Keeps what was said; `show` shows the page again when that was refused. */
export function receiveSaid(show: (visit: CooperativeVisit, state: SayState) => Promise<Response>) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const read = await readForm(visit, z.object({ kind: choice(SAID_BY_BUTTON), words: optionalText(1000) }))
    const { typed, commandId } = read
    const contractId = visit.id<'contract'>('contract')
    if (!read.ok) {
      const refusal = visit.text.form.wrong['too-long'](visit.text.contracts.one.askWords)
      return show(visit, { status: 422, typed, commandId, refusal })
    }
    const { kind, words } = read.value
    const said = await visit.perform(
      sayToContract,
      visit.actor,
      { contractId, kind, words: words ?? '' },
      commandId,
    )
    if (said.ok)
      return redirect(`${addresses.contract(visit.cooperative.slug, contractId)}?gedaan=${DONE[kind]}`)
    const refusal = refusalSentence(visit, visit.text.contracts.refusals, said)
    return show(visit, { status: 409, typed, commandId, refusal })
  }
}

type Part = { readonly visit: CooperativeVisit; readonly contract: Contract; readonly state: SayState }

/** The forms. What cannot be said now is not there. */
export function WhatCanBeSaid(props: Part) {
  const { visit, contract } = props
  const stage = stageOf(contract.words)
  const own = contract.memberPerson === visit.actor.personId
  const can = (kind: SaidByButton) =>
    contract.textId !== undefined &&
    visit.may(MAY_SAY[kind]) &&
    mayBeSaid(stage, kind, own ? 'member' : 'other').ok
  const toSign = contract.textId !== undefined && mayBeSaid(stage, 'signed', 'member').ok
  return own ? (
    <ByMember {...props} can={can} toSign={toSign} />
  ) : (
    <ByOthers {...props} can={can} toSign={toSign} />
  )
}

type Can = { readonly can: (kind: SaidByButton) => boolean; readonly toSign: boolean }

function ByMember({ can, toSign, ...part }: Part & Can) {
  const { visit, contract, state } = part
  const words = visit.text.contracts.one
  const isOpen = (kind: SaidByButton) => state.typed?.['kind'] === kind
  const asked = contract.words.findLast(({ kind }) => kind === 'asked')
  return (
    <>
      {asked && awaitsAnswer(contract.words) && (
        <Paragraph>{words.waits({ day: formatDay(dayOf(asked.at), visit.language) })}</Paragraph>
      )}
      {toSign && (
        <>
          <ButtonRow>
            <LinkButton href={addresses.sign(visit.cooperative.slug, contract.id)}>{words.sign}</LinkButton>
          </ButtonRow>
          <Paragraph quiet>{words.onPaper}</Paragraph>
        </>
      )}
      {can('asked') && (
        <Details summary={words.ask} open={isOpen('asked')}>
          <Said {...part} kind="asked" label={words.askWords} hint={words.askHint} save={words.askSave} />
        </Details>
      )}
      {can('refused') && stageOf(contract.words) !== 'refused' && (
        <Details summary={words.no} open={isOpen('refused')}>
          <Said
            {...part}
            kind="refused"
            label={words.noWords}
            hint={words.noHint}
            save={words.noSave}
            optional
          />
        </Details>
      )}
    </>
  )
}

function ByOthers({ can, toSign, ...part }: Part & Can) {
  const { visit, contract, state } = part
  const words = visit.text.contracts.one
  return (
    <>
      {can('signed-for-cooperative') && (
        <Card labelledBy="for-cooperative">
          <Heading level={2} size={3} id="for-cooperative">
            {words.forCooperative}
          </Heading>
          <p>{words.forCooperativeLead({ member: contract.member })}</p>
          <Said {...part} kind="signed-for-cooperative" save={words.forCooperative} />
        </Card>
      )}
      {visit.may('contract.answer') && can('answered') && awaitsAnswer(contract.words) && (
        <Card labelledBy="answer">
          <Heading level={2} size={3} id="answer">
            {words.answer}
          </Heading>
          <Said {...part} kind="answered" label={words.answerWords} save={words.answerSave} />
        </Card>
      )}
      {toSign && visit.may('contract.paper') && (
        <ButtonRow>
          <LinkButton href={addresses.paper(visit.cooperative.slug, contract.id)} look="secondary">
            {words.scanAdd}
          </LinkButton>
        </ButtonRow>
      )}
      {can('withdrawn') && (
        <Details summary={words.withdraw} open={state.typed?.['kind'] === 'withdrawn'}>
          <Said
            {...part}
            kind="withdrawn"
            label={words.withdrawWords}
            hint={words.withdrawHint}
            save={words.withdrawSave}
          />
        </Details>
      )}
    </>
  )
}

function Said(
  props: Part & { kind: SaidByButton; label?: string; hint?: string; save: string; optional?: boolean },
) {
  const { visit, contract, state, kind } = props
  const mine = state.typed?.['kind'] === kind
  return (
    <Form
      action={addresses.contract(visit.cooperative.slug, contract.id)}
      commandId={(mine && state.commandId) || freshCommandId(visit)}
      label={props.save}
    >
      {props.label !== undefined && (
        <TextArea
          name="words"
          id={`words-${kind}`}
          label={props.label}
          {...(props.hint === undefined ? {} : { hint: props.hint })}
          value={mine ? state.typed?.['words'] : ''}
          rows={3}
          maxLength={1000}
          optional={props.optional ?? false}
        />
      )}
      <ButtonRow>
        <Button name="kind" value={kind} look={kind === 'signed-for-cooperative' ? 'primary' : 'secondary'}>
          {props.save}
        </Button>
      </ButtonRow>
    </Form>
  )
}
