import { z } from 'zod'
import { DateField, Notice, Paragraph, RadioGroup, Table, typedParts } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { choice, dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import { setVatPeriod } from '../set-vat-period.ts'
import { lengthOn, VAT_PERIOD_LENGTHS, type VatPeriodFrom } from '../vat-period.ts'
import { vatPeriodSettings } from '../vat-return.db.ts'

const schema = withDays(['fromDay'], z.object({ length: choice(VAT_PERIOD_LENGTHS), fromDay: dayField() }))

/** Over how long a time VAT is returned, from which day. */
export const vatLengthPage = formPage<readonly VatPeriodFrom[], typeof schema, null, ToldIn<'tax'>>({
  schema,
  load: (visit) => visit.read((tx) => vatPeriodSettings(tx, visit.cooperative.id)),
  title: (visit) => visit.text.tax.length.title,
  lead: (visit) => visit.text.tax.length.lead,
  back: (visit) => ({ href: paths.vat(visit.cooperative.slug), label: visit.text.tax.return.back }),
  above: (_, visit) =>
    visit.url.searchParams.has('bewaard') && (
      <Notice tone="done" announce>
        {visit.text.tax.length.saved}
      </Notice>
    ),
  initial: (settings, { now }) => ({ length: lengthOn(settings, now.today) }),
  fields({ visit, typed, wrong }) {
    const words = visit.text.tax.length
    const choices = VAT_PERIOD_LENGTHS.map((length) => ({ value: length, label: words.names[length] }))
    return (
      <>
        <RadioGroup
          name="length"
          label={words.choose}
          choices={choices}
          value={typed['length']}
          error={wrong('length')}
        />
        <DateField
          name="fromDay"
          label={words.from}
          hint={words.fromHint}
          value={typedParts(typed, 'fromDay')}
          error={wrong('fromDay')}
        />
      </>
    )
  },
  label: (visit, field) => (field === 'length' ? visit.text.tax.length.choose : visit.text.tax.length.from),
  save: (visit, value, commandId) => visit.perform(setVatPeriod, visit.actor, value, commandId),
  done: (visit) => `${paths.vatLength(visit.cooperative.slug)}?bewaard`,
  refusals: (visit) => visit.text.tax.refusals,
  refusedField: (reason) => (reason.startsWith('vat-period-') ? 'fromDay' : undefined),
  saveLabel: (visit) => visit.text.tax.length.save,
  below(settings, visit) {
    const words = visit.text.tax.length
    if (settings.length === 0) return <Paragraph quiet>{words.usual}</Paragraph>
    return (
      <Table
        caption={words.history}
        rows={settings}
        rowKey={(row) => row.fromDay}
        columns={[
          {
            key: 'since',
            label: words.since,
            head: true,
            cell: (row) => formatDay(row.fromDay, visit.language),
          },
          { key: 'what', label: words.what, cell: (row) => words.names[row.length] },
        ]}
      />
    )
  },
})
