import { z } from 'zod'
import { Button, ButtonRow, FileField, Form } from '../../../ui/index.ts'
import { upload } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { LARGEST_LOGO_BYTES } from '../logo.ts'
import { removeLogo } from '../remove-logo.ts'
import { uploadLogo } from '../upload-logo.ts'
import { cooperativePaths } from './addresses.ts'
import { settingsSection } from './section.tsx'
import { carryOut } from '../../../platform/carry-out.ts'

const MEGABYTES = LARGEST_LOGO_BYTES / 1_048_576

/**
 * The logo: another one, or none. What the picture is follows from its bytes, not from what the browser
 * calls it.
 */
export const logoSection = settingsSection({
  key: 'logo',
  slug: 'logo',
  schema: z.object({ logo: upload(MEGABYTES, []) }),
  files: true,
  lead: (visit) => visit.text.cooperative.logo.lead,
  label: (visit) => visit.text.cooperative.logo.file,
  initial: () => ({}),
  fields({ visit, data, wrong }) {
    const words = visit.text.cooperative.logo
    return (
      <>
        {data.cooperative.logoId !== null && (
          <p>
            <img src={paths.logo(visit.cooperative.slug)} alt={words.now} height="80" />
          </p>
        )}
        <FileField
          name="logo"
          label={words.file}
          hint={words.fileHint}
          accept="image/png,image/jpeg,image/svg+xml"
          maxMegabytes={MEGABYTES}
          error={wrong('logo')}
        />
      </>
    )
  },
  saveLabel: (visit) => visit.text.cooperative.logo.upload,
  async save(visit, { logo }, commandId) {
    const content = new Uint8Array(await logo.arrayBuffer())
    return visit.perform(
      uploadLogo,
      visit.actor,
      { name: logo.name.slice(-200) || 'logo', content },
      commandId,
    )
  },
  below({ cooperative }, visit) {
    if (cooperative.logoId === null) return null
    return (
      <Form action={cooperativePaths.removeLogo(cooperative.slug)} commandId={freshCommandId(visit)}>
        <ButtonRow>
          <Button look="secondary">{visit.text.cooperative.logo.remove}</Button>
        </ButtonRow>
      </Form>
    )
  },
})

/** Takes the logo away. */
export async function takeLogoAway(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  await carryOut(visit.perform, removeLogo, visit.actor, {}, commandId)
  return redirect(`${paths.settings(visit.cooperative.slug)}?bewaard=logo`)
}
