import { at, type Route } from '../../web/route.ts'
import { answerAccount } from './pages/account-section.tsx'
import { previewColours } from './pages/colours-section.tsx'
import { logoPage, themePage } from './pages/face-files.ts'
import { takeLogoAway } from './pages/logo-section.tsx'
import { SECTIONS } from './pages/sections.ts'
import { settingsPage } from './pages/settings-page.tsx'

export { accountToConfirmBlock } from './pages/account-block.tsx'
export { detailsTask, printedAccountTask } from './pages/first-week-tasks.ts'

/** The pages of the co-operative itself. */
export const cooperativeRoutes: readonly Route[] = [
  // Who is not signed in sees the colours and the logo too, so these are no pages within a co-operative.
  { method: 'get', path: '/:coop/thema.css', may: 'anyone', answer: themePage },
  { method: 'get', path: '/:coop/logo', may: 'anyone', answer: logoPage },
  at('get', '/:coop/instellingen', 'cooperative.edit', settingsPage),
  ...SECTIONS.flatMap((section) => [
    at('get', `/:coop/instellingen/${section.slug}`, 'cooperative.edit', section.show),
    at('post', `/:coop/instellingen/${section.slug}`, 'cooperative.edit', section.receive),
  ]),
  at('post', '/:coop/instellingen/kleuren/voorbeeld', 'cooperative.edit', previewColours),
  at('post', '/:coop/instellingen/rekening/antwoord', 'cooperative.edit', answerAccount),
  at('post', '/:coop/instellingen/logo/weg', 'cooperative.edit', takeLogoAway),
]
