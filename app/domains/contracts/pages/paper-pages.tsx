/** What was signed on paper: of an agreement that was put to a member, or from before this program kept them. */
import { z } from 'zod'
import {
  DateField,
  FileField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import { choice, dayField, idOf, optionalText, text, withDays } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { membersOf } from '../../members/index.ts'
import { MEGABYTES, RECEIPT_TYPES } from '../../receipts/index.ts'
import { filesGiven } from '../../receipts/pages/index.ts'
import { CONTRACT_KINDS } from '../contract-text.ts'
import { contractById } from '../contract.db.ts'
import { keepSignedPaper } from '../keep-signed-paper.ts'
import { noteSignedBefore } from '../note-signed-before.ts'
import { addresses } from './addresses.ts'

type Files = Awaited<ReturnType<typeof filesGiven>>

/** The form with which a signed paper is kept. */
export function paperPage(visit: CooperativeVisit): Promise<Response> {
  return paperForm([]).show(visit)
}

/** Keeps it. */
export async function receivePaper(visit: CooperativeVisit): Promise<Response> {
  return paperForm(await filesGiven(visit)).receive(visit)
}

/** The form for what was signed before. */
export function beforePage(visit: CooperativeVisit): Promise<Response> {
  return beforeForm([]).show(visit)
}

/** Writes it down. */
export async function receiveBefore(visit: CooperativeVisit): Promise<Response> {
  return beforeForm(await filesGiven(visit)).receive(visit)
}

function paperForm(files: Files) {
  return formPage({
    schema: withDays(['onDay'], z.object({ onDay: dayField() })),
    files: true,
    async load(visit) {
      const id = visit.id<'contract'>('contract')
      const contract = await visit.read((tx) => contractById(tx, visit.cooperative.id, id))
      if (contract?.textId === undefined) throw new NothingHere('no such agreement')
      await visit.readsFileOf(contract.memberId)
      return contract
    },
    title: (visit, { member }) => `${visit.text.contracts.paper.title}: ${member}`,
    lead: (visit) => visit.text.contracts.paper.lead,
    back: (visit, { id }) => ({
      href: addresses.contract(visit.cooperative.slug, id),
      label: visit.text.contracts.one.back,
    }),
    initial: () => ({}),
    fields: (filled) => (
      <>
        <DateField
          name="onDay"
          label={filled.visit.text.contracts.paper.day}
          value={typedParts(filled.typed, 'onDay')}
          error={filled.wrong('onDay')}
        />
        <FileFields filled={filled} again={files.length > 0} />
      </>
    ),
    label: (visit, field) => visit.text.contracts.paper[field === 'onDay' ? 'day' : 'photo'],
    save: (visit, { onDay }, commandId, { id }) =>
      visit.perform(keepSignedPaper, visit.actor, { contractId: id, onDay, scans: files }, commandId),
    done: (visit, _, { id }) => `${addresses.contract(visit.cooperative.slug, id)}?gedaan=papier`,
    refusals: (visit) => visit.text.contracts.refusals,
    refusedField: fieldOf('onDay'),
    saveLabel: (visit) => visit.text.contracts.paper.save,
  })
}

function beforeForm(files: Files) {
  return formPage({
    schema: withDays(
      ['signedOn'],
      z.object({
        memberId: idOf<'member'>(),
        kind: choice(CONTRACT_KINDS),
        heading: text(120),
        signedOn: dayField(),
        words: optionalText(1000),
      }),
    ),
    files: true,
    load: (visit) => visit.read((tx) => membersOf(tx, visit.cooperative.id)),
    title: (visit) => visit.text.contracts.before.title,
    lead: (visit) => visit.text.contracts.before.lead,
    back: (visit) => ({
      href: paths.contracts(visit.cooperative.slug),
      label: visit.text.contracts.one.back,
    }),
    initial: () => ({}),
    fields: (filled) => <BeforeFields filled={filled} again={files.length > 0} />,
    label: (visit, field) => {
      const words = visit.text.contracts.before
      const labels: Readonly<Record<string, string>> = {
        memberId: words.member,
        kind: words.kind,
        heading: words.name,
        signedOn: words.day,
      }
      return labels[field] ?? words.words
    },
    save: (visit, { heading, words, ...given }, commandId) =>
      visit.perform(
        noteSignedBefore,
        visit.actor,
        { ...given, title: heading, words: words ?? '', scans: files },
        commandId,
      ),
    done: (visit) => `${paths.contracts(visit.cooperative.slug)}?gedaan=eerder`,
    refusals: (visit) => visit.text.contracts.refusals,
    refusedField: fieldOf('signedOn'),
    saveLabel: (visit) => visit.text.contracts.before.save,
  })
}

type Members = Awaited<ReturnType<typeof membersOf>>

function BeforeFields({ filled, again }: { filled: Filled<Members>; again: boolean }) {
  const { visit, data, typed, wrong } = filled
  const { before: words, kinds } = visit.text.contracts
  return (
    <>
      <Select
        name="memberId"
        label={words.member}
        choices={data.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed['memberId']}
        error={wrong('memberId')}
      />
      <RadioGroup
        name="kind"
        label={words.kind}
        choices={CONTRACT_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
        value={typed['kind']}
        error={wrong('kind')}
      />
      <TextField
        name="heading"
        label={words.name}
        value={typed['heading']}
        error={wrong('heading')}
        maxLength={120}
      />
      <DateField
        name="signedOn"
        label={words.day}
        value={typedParts(typed, 'signedOn')}
        error={wrong('signedOn')}
      />
      <TextArea
        name="words"
        label={words.words}
        hint={words.wordsHint}
        value={typed['words']}
        error={wrong('words')}
        rows={2}
        maxLength={1000}
        optional
      />
      <FileFields filled={filled} again={again} optional />
    </>
  )
}

function FileFields<Data>(props: { filled: Filled<Data>; again: boolean; optional?: boolean }) {
  const { visit, wrong } = props.filled
  const words = visit.text.contracts.paper
  return (
    <>
      <FileField
        name="photo"
        label={words.photo}
        accept="image/*"
        capture
        maxMegabytes={MEGABYTES}
        error={wrong('photo') ?? (props.again ? visit.text.receipts.form.chooseAgain : undefined)}
        optional={props.optional ?? true}
      />
      <FileField
        name="files"
        label={words.files}
        accept={RECEIPT_TYPES.join(',')}
        multiple
        maxMegabytes={MEGABYTES}
        optional
      />
    </>
  )
}

function fieldOf(dayName: string) {
  return (reason: string): string | undefined => {
    if (reason.startsWith('receipt-') || reason === 'contract-scan-missing') return 'photo'
    return reason === 'contract-day' || reason === 'contract-before-put' ? dayName : undefined
  }
}
