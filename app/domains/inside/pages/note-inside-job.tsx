import { z } from 'zod'
import { DateField, Select, typedParts } from '../../../ui/index.ts'
import { amount, choice, dayField, idOf, text, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { POT_PURPOSES } from '../../pots/index.ts'
import { noteInsideJob } from '../note-inside-job.ts'
import { fellowMembers, isGoneOn, membersOnPaper } from '../../members/index.ts'
import { insideField, WhatForAndWhen, WhatWasDone } from './inside-job-fields.tsx'

/** The administration writes down what a member who never signs in asked on a signed sheet, out of their pot. */
export const noteInsideJobPage = formPage({
  schema: withDays(
    ['workedOn', 'signedOn'],
    z.object({
      payerId: idOf<'member'>(),
      earnerId: idOf<'member'>(),
      amount: amount(),
      purpose: choice(POT_PURPOSES),
      what: text(200),
      workedOn: dayField(),
      signedOn: dayField(),
    }),
  ),
  load: (visit) =>
    visit.read(async (tx) => {
      const here = (await fellowMembers(tx)).filter((one) => !isGoneOn(one, visit.now.today))
      const onPaper = await membersOnPaper(tx)
      return { here, payers: here.filter(({ id }) => onPaper.has(id)) }
    }),
  title: (visit) => visit.text.inside.paper.begin,
  lead: (visit) => visit.text.inside.paper.lead,
  back: (visit) => ({ href: paths.insideJobs(visit.cooperative.slug), label: visit.text.inside.back }),
  initial: () => ({ purpose: 'business-cost' }),
  fields: ({ visit, data, typed, wrong }) => (
    <>
      <Select
        name="payerId"
        label={visit.text.inside.paper.payer}
        hint={data.payers.length === 0 ? visit.text.inside.paper.nobody : undefined}
        choices={data.payers.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed['payerId']}
        error={wrong('payerId')}
      />
      <WhatWasDone
        visit={visit}
        typed={typed}
        wrong={wrong}
        amount={visit.text.inside.paper.amount}
        others={data.here.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <WhatForAndWhen
        visit={visit}
        typed={typed}
        wrong={wrong}
        purposeHint={visit.text.inside.paper.purposeHint}
      />
      <DateField
        name="signedOn"
        label={visit.text.joint.signedOn}
        value={typedParts(typed, 'signedOn')}
        error={wrong('signedOn')}
      />
    </>
  ),
  label: (visit, field) => {
    if (field === 'payerId') return visit.text.inside.paper.payer
    return field === 'signedOn' ? visit.text.joint.signedOn : insideField(visit, field)
  },
  save: (visit, asked, commandId) => visit.perform(noteInsideJob, visit.actor, asked, commandId),
  done: (visit) => `${paths.insideJobs(visit.cooperative.slug)}?gedaan=gevraagd`,
  refusals: (visit) => visit.text.inside.refusals,
  refusedField: (reason) => {
    if (reason === 'inside-with-whom') return 'earnerId'
    if (reason === 'inside-day-to-come') return 'workedOn'
    if (reason === 'paper-day') return 'signedOn'
    if (reason === 'paper-not-needed' || reason === 'inside-not-yours') return 'payerId'
    return reason === 'inside-amount' ? 'amount' : undefined
  },
  saveLabel: (visit) => visit.text.inside.paper.save,
})
