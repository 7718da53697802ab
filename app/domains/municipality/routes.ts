import { at, type Route } from '../../web/route.ts'
import { clientMessagesPage, receiveAnswer } from './pages/client-messages.tsx'
import { clientPage } from './pages/client-page.tsx'
import { clientsPage } from './pages/clients-page.tsx'
import { endPage, receiveEnd } from './pages/end-page.tsx'
import { figuresCsvFile, figuresPage, figuresXlsxFile } from './pages/figures-page.tsx'
import { grantPage, letterPage, receiveGrant } from './pages/grant-page.tsx'
import { ownMessagesPage, receiveQuestion } from './pages/own-messages.tsx'
import { ownLetterPage, ownPermissionPage, receiveRecord, recordPage } from './pages/own-permission.tsx'
import { statementPage } from './pages/statement-line.tsx'

export { municipalityHomeBlocks } from './pages/home-blocks.tsx'

const client = '/:coop/clienten/:member'

/**
 * What a case manager sees of the clients who agreed, the figures over all, and the pages of a member about
 * permission and questions.
 */
export const municipalityRoutes: readonly Route[] = [
  at('get', '/:coop/clienten', 'client.read', clientsPage),
  at('get', client, 'client.read', clientPage, { personal: 'benefit' }),
  at('get', `${client}/vragen`, 'client.read', clientMessagesPage, { personal: 'messages' }),
  at('post', `${client}/vragen`, 'client-message.write', receiveAnswer, { personal: 'messages' }),
  at('get', `${client}/toestemming`, 'permission.grant', grantPage, { personal: 'permission' }),
  at('post', `${client}/toestemming`, 'permission.grant', receiveGrant, { personal: 'permission' }),
  at('get', `${client}/toestemming/:permission/stop`, 'permission.grant', endPage, {
    personal: 'permission',
  }),
  at('post', `${client}/toestemming/:permission/stop`, 'permission.grant', receiveEnd, {
    personal: 'permission',
  }),
  at('get', `${client}/toestemming/:permission/brief`, 'client.read', letterPage, { personal: 'permission' }),
  at('get', `${client}/overzicht/:statement`, 'client.read', statementPage, { personal: 'statement' }),
  at('get', '/:coop/cijfers', 'figures.read', figuresPage),
  at('get', '/:coop/cijfers/cijfers.csv', 'figures.read', figuresCsvFile),
  at('get', '/:coop/cijfers/cijfers.xlsx', 'figures.read', figuresXlsxFile),
  at('get', '/:coop/uitkering/toestemming', 'permission.record', ownPermissionPage),
  at('get', '/:coop/uitkering/toestemming/nieuw', 'permission.record', recordPage),
  at('post', '/:coop/uitkering/toestemming/nieuw', 'permission.record', receiveRecord),
  at('get', '/:coop/uitkering/toestemming/:permission/brief', 'permission.record', ownLetterPage),
  at('get', '/:coop/uitkering/vragen', 'permission.record', ownMessagesPage),
  at('post', '/:coop/uitkering/vragen', 'client-message.write', receiveQuestion),
]
