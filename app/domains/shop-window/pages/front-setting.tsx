import { z } from 'zod'
import { Checkbox, LinkButton, Notice, TextArea } from '../../../ui/index.ts'
import { optionalText, tick } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { setFront } from '../set-front.ts'
import { shopFrontOf } from '../shop-front.db.ts'
import type { ShopFront } from '../shop-page.ts'
import { addresses } from './addresses.ts'

/** The public page of the co-operative, on or off: the board says so. */
export const shopFrontSetting = formPage({
  schema: z.object({ listed: tick(), words: optionalText(1000) }),
  async load(visit): Promise<ShopFront | undefined> {
    return visit.read((tx) => shopFrontOf(tx, visit.actor.cooperativeId))
  },
  title: (visit) => words(visit).settingTitle,
  lead: (visit) => words(visit).settingLead,
  back: (visit) => ({ href: paths.settings(visit.cooperative.slug), label: words(visit).back }),
  initial: ({ listed, words }: ShopFront) => ({ listed: listed ? 'yes' : '', words }),
  label: (visit, field) => (field === 'words' ? words(visit).words : words(visit).listed),
  above: ({ listed }: ShopFront, visit) => (
    <>
      {visit.url.searchParams.has('bewaard') && (
        <Notice tone="done" announce>
          {words(visit).saved}
        </Notice>
      )}
      <Notice>{listed ? words(visit).on : words(visit).off}</Notice>
      {listed && (
        <LinkButton href={addresses.front(visit.cooperative.slug)} look="secondary">
          {words(visit).see}
        </LinkButton>
      )}
    </>
  ),
  fields: ({ visit, typed, wrong }) => (
    <>
      <Checkbox name="listed" label={words(visit).listed} checked={typed['listed'] === 'yes'} />
      <TextArea
        name="words"
        label={words(visit).words}
        value={typed['words']}
        error={wrong('words')}
        rows={4}
        maxLength={1000}
        optional
      />
    </>
  ),
  save: (visit, value, commandId) => visit.perform(setFront, visit.actor, value, commandId),
  done: (visit) => `${paths.shopFrontSetting(visit.cooperative.slug)}?bewaard`,
  refusals: (visit) => visit.text.form.refusals,
  saveLabel: (visit) => words(visit).save,
})

function words(visit: CooperativeVisit) {
  return visit.text.shopWindow.front
}
