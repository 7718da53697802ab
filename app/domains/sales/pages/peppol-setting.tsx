import { z } from 'zod'
import { AccessPointSilent, type PeppolNetwork } from '../../../platform/access-point.ts'
import { Paragraph, TextField } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { refuse } from '../../../values/result.ts'
import { optionalText, text, type FieldWord } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import { SettingSaid, StopSetting } from '../../../web/setting-parts.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { peppolAccountOf, type PeppolAccount } from '../peppol/account.db.ts'
import { endPeppolAccount } from '../peppol/end-peppol-account.ts'
import { setPeppolAccount } from '../peppol/set-peppol-account.ts'
import { carryOut } from '../../../platform/carry-out.ts'

const schema = z.object({
  legalEntity: text(9).refine((typed) => /^[1-9]\d*$/.test(typed), 'count-unreadable' satisfies FieldWord),
  apiKey: optionalText(500),
})

type Data = { readonly account: PeppolAccount | undefined }

/**
 * The administration sets the account at the network of e-invoices. The network is asked whether it lets us in before
 * anything is kept.
 */
export function peppolSetting(network: PeppolNetwork | undefined) {
  return formPage({
    schema,
    load: (visit): Promise<Data> =>
      visit.read(async (tx) => ({ account: await peppolAccountOf(tx, visit.actor.cooperativeId) })),
    title: (visit) => visit.text.eInvoice.setting.title,
    lead: (visit) => visit.text.eInvoice.setting.lead,
    back: (visit) => ({
      href: paths.settings(visit.cooperative.slug),
      label: visit.text.eInvoice.setting.back,
    }),
    initial: ({ account }): Record<string, string> =>
      account ? { legalEntity: String(account.legalEntity) } : {},
    fields: (filled) => <Fields {...filled} />,
    label: (visit, field) => visit.text.eInvoice.setting[field === 'apiKey' ? 'apiKey' : 'legalEntity'],
    save: async (visit, { legalEntity, apiKey }, commandId, { account }) => {
      if (!network) return refuse('network-silent')
      if (apiKey === '' && !account) return refuse('key-missing')
      // The same key again is the same input, so that a form that is sent twice is saved once.
      const keeps = account && (apiKey === '' || network.holds(account.sealedKey, apiKey))
      const sealedKey = keeps ? account.sealedKey : network.seal(apiKey)
      const set = { legalEntity: Number(legalEntity), sealedKey }
      const isLetIn = await triedOn(network, set)
      if (isLetIn !== true) return refuse(isLetIn === undefined ? 'network-silent' : 'key-refused')
      return visit.perform(setPeppolAccount, visit.actor, set, commandId)
    },
    refusedField: (reason) => (reason === 'key-missing' || reason === 'key-refused' ? 'apiKey' : undefined),
    done: (visit) => `${paths.peppolSetting(visit.cooperative.slug)}?bewaard`,
    refusals: (visit) => visit.text.sales.refusals,
    saveLabel: (visit) => visit.text.eInvoice.setting.save,
    below: ({ account }, visit) =>
      account && (
        <StopSetting
          visit={visit}
          words={visit.text.eInvoice.setting}
          action={paths.peppolSettingStop(visit.cooperative.slug)}
        />
      ),
  })
}

/** Whether the network lets the account in; undefined when it does not answer. */
async function triedOn(
  network: PeppolNetwork,
  account: Pick<PeppolAccount, 'legalEntity' | 'sealedKey'>,
): Promise<boolean | undefined> {
  try {
    return (await network.connect(account)?.isLetIn()) ?? false
  } catch (error) {
    if (error instanceof AccessPointSilent) return undefined
    throw error
  }
}

function Fields({ visit, data, typed, wrong }: Filled<Data>) {
  const words = visit.text.eInvoice.setting
  return (
    <>
      <SettingSaid visit={visit} words={words} />
      {data.account && (
        <Paragraph>
          {words.connected({ day: formatDay(dayOf(data.account.setAt), visit.language) })}
        </Paragraph>
      )}
      <Paragraph>{words.own}</Paragraph>
      <TextField
        name="legalEntity"
        label={words.legalEntity}
        hint={words.legalEntityHint}
        inputMode="numeric"
        width="medium"
        maxLength={9}
        autocomplete="off"
        value={typed['legalEntity']}
        error={wrong('legalEntity')}
      />
      <TextField
        name="apiKey"
        label={words.apiKey}
        hint={data.account ? words.apiKeyKeep : words.apiKeyHint}
        maxLength={500}
        autocomplete="off"
        optional={data.account !== undefined}
        error={wrong('apiKey')}
      />
    </>
  )
}

/** Ends the account. Pressed twice, it is ended all the same. */
export async function endAccount(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  await carryOut(visit.perform, endPeppolAccount, visit.actor, {}, commandId)
  return redirect(`${paths.peppolSetting(visit.cooperative.slug)}?gestopt`)
}
