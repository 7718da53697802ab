/** Writing a text: the board, in plain words, with places that are filled in for each member. */
import { z } from 'zod'
import { contractStarts } from '../../../text/nl/contract-starts.ts'
import { Checkbox, Details, HiddenField, Notice, TextArea, TextField } from '../../../ui/index.ts'
import { text, tick } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { CONTRACT_KINDS, PLACES, type ContractKind, type ContractText } from '../contract-text.ts'
import { contractTexts } from '../contract-text.db.ts'
import { writeContractText } from '../write-contract-text.ts'
import { addresses, KIND_WORDS } from './addresses.ts'

/** The form: with the draft that is there, else the last version, else our own beginning. */
export const writePage = formPage({
  schema: z.object({
    heading: text(120),
    inShort: text(600),
    body: text(30_000),
    reservesChange: tick(),
    seenAt: z.coerce.number().int().min(0).optional().catch(undefined),
  }),
  async load(visit) {
    const kind = kindIn(visit)
    const texts = await visit.read((tx) => contractTexts(tx, visit.cooperative.id))
    const ofKind = texts.filter((one) => one.kind === kind)
    return { kind, draft: ofKind.find(({ fromDay }) => fromDay === undefined), last: ofKind[0] }
  },
  title: (visit, { kind }) => visit.text.contracts.write.title[kind],
  lead: (visit) => visit.text.contracts.write.lead,
  back: (visit) => ({
    href: addresses.texts(visit.cooperative.slug),
    label: visit.text.contracts.texts.backToTexts,
  }),
  above: (_data, visit) => <Notice tone="doubt">{visit.text.contracts.texts.lawyer}</Notice>,
  initial: ({ kind, draft, last }) => {
    const from: Pick<ContractText, 'title' | 'inShort' | 'body' | 'reservesChange'> =
      last ?? contractStarts[kind]
    return {
      heading: from.title,
      inShort: from.inShort,
      body: from.body,
      ...(from.reservesChange ? { reservesChange: 'yes' } : {}),
      ...(draft ? { seenAt: String(draft.writtenAt.getTime()) } : {}),
    }
  },
  fields({ visit, typed, wrong }) {
    const words = visit.text.contracts.write
    return (
      <>
        {typed['seenAt'] !== undefined && <HiddenField name="seenAt" value={typed['seenAt']} />}
        <TextField
          name="heading"
          label={words.heading}
          value={typed['heading']}
          error={wrong('heading')}
          maxLength={120}
        />
        <TextArea
          name="inShort"
          label={words.inShort}
          hint={words.inShortHint}
          value={typed['inShort']}
          error={wrong('inShort')}
          rows={4}
          maxLength={600}
        />
        <TextArea
          name="body"
          label={words.body}
          hint={words.bodyHint}
          value={typed['body']}
          error={wrong('body')}
          rows={24}
          maxLength={30_000}
        />
        <Details summary={words.places}>
          <ul>
            {PLACES.map((place) => (
              <li key={place}>
                <code>{`{${place}}`}</code>: {words.place[place]}
              </li>
            ))}
          </ul>
        </Details>
        <Checkbox
          name="reservesChange"
          label={words.reserves}
          hint={words.reservesHint}
          checked={typed['reservesChange'] !== undefined}
        />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.contracts.write
    return field === 'heading' ? words.heading : field === 'inShort' ? words.inShort : words.body
  },
  save: (visit, { heading, seenAt, ...said }, commandId, { kind }) =>
    visit.perform(
      writeContractText,
      visit.actor,
      { kind, title: heading, ...said, ...(seenAt === undefined ? {} : { seenAt }) },
      commandId,
    ),
  done: (visit, id) => `${addresses.text(visit.cooperative.slug, id)}?gedaan=bewaard`,
  refusals: (visit) => visit.text.contracts.refusals,
  refusedField: (reason) => (reason === 'text-place-unknown' ? 'body' : undefined),
  saveLabel: (visit) => visit.text.contracts.write.save,
})

function kindIn(visit: CooperativeVisit): ContractKind {
  const kind = CONTRACT_KINDS.find((one) => KIND_WORDS[one] === visit.params['kind'])
  if (!kind) throw new NothingHere('no such text')
  return kind
}
