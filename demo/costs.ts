/** What jobs cost: receipts that members handed in. */
import { day, type Day } from '../app/values/day.ts'
import { parseEuro, type Cents } from '../app/values/money.ts'
import type { MemberKey } from './people.ts'

/**
 * `[who, day, shop, what, total with VAT, VAT, who paid]`. What the co-op paid comes as a PDF of the shop (`coop`);
 * what members paid themselves, as a photo of the till receipt (`self`).
 */
type Row = readonly [MemberKey, string, string, string, string, string, 'coop' | 'self']

const ROWS: readonly Row[] = [
  ['anna', '2025-01-08', 'Verfhandel Kleurrijk', 'Buitenlak en kit', '62,40', '10,83', 'coop'],
  ['yusuf', '2025-01-13', 'Fietsgroothandel Spaak', 'Kettingen en remblokken', '74,20', '12,88', 'coop'],
  ['mariska', '2025-01-15', 'Groothandel Volop', 'Boodschappen nieuwjaarslunch', '148,36', '12,25', 'self'],
  ['oksana', '2025-01-21', 'Boekhandel Bladwijzer', 'Lesboeken en schriften', '58,95', '4,87', 'self'],
  ['selam', '2025-02-11', 'Groothandel Volop', 'Boodschappen lunch vrijwilligers', '171,84', '14,19', 'coop'],
  ['anna', '2025-02-12', 'Verfhandel Kleurrijk', 'Muurverf wit, 10 liter', '84,50', '14,67', 'coop'],
  ['yusuf', '2025-02-17', 'Fietsgroothandel Spaak', 'Accu voor bezorgfiets', '229,00', '39,74', 'coop'],
  ['fatima', '2025-02-19', 'Stoffenmarkt Zuideres', 'Wol, voering en garen', '143,75', '24,95', 'self'],
  ['dewi', '2025-03-05', 'Keramiekservice Oven & Klei', 'Steengoedklei, 60 kilo', '96,80', '16,80', 'coop'],
  ['karel', '2025-03-21', 'Tuincentrum De Kruiwagen', 'Compost', '55,66', '9,66', 'self'],
  ['selam', '2025-04-04', 'Groothandel Volop', 'Boodschappen jubileumbuffet', '296,40', '24,47', 'coop'],
  ['fatima', '2025-04-08', 'Stoffenmarkt Zuideres', 'Kant en parelknopen', '31,20', '5,41', 'self'],
  ['rachid', '2025-04-22', 'Bouwmarkt De Hamer', 'Ondervloer en plinten', '68,35', '11,86', 'self'],
  [
    'dewi',
    '2025-04-28',
    'Keramiekservice Oven & Klei',
    'Glazuur en biscuit stoken',
    '112,53',
    '19,53',
    'coop',
  ],
  ['mariska', '2025-05-16', 'Groothandel Volop', 'Boodschappen verjaardag', '124,90', '10,31', 'self'],
  ['fatima', '2025-05-12', 'Stoffenmarkt Zuideres', 'Voering voor gordijnen', '76,30', '13,24', 'coop'],
  ['joost', '2025-05-27', 'Webhost De Serverij', 'Hosting en sjabloon', '89,00', '15,45', 'coop'],
  ['anna', '2025-06-02', 'Verfhandel Kleurrijk', 'Lak voor trappenhuis', '259,91', '45,11', 'coop'],
  ['karel', '2025-06-06', 'Tuincentrum De Kruiwagen', 'Straatzand en tegels', '98,00', '17,01', 'self'],
  ['mariska', '2025-06-18', 'Groothandel Volop', 'Boodschappen zomerlunch', '163,72', '13,52', 'self'],
  ['rachid', '2025-07-09', 'Bouwmarkt De Hamer', 'Hout en beslag tuinhuis', '105,45', '18,30', 'self'],
  ['mariska', '2025-07-14', 'Groothandel Volop', 'Boodschappen hapjes', '187,15', '15,45', 'coop'],
  ['rachid', '2025-08-02', 'Autoverhuur Wielrust', 'Bestelbus, een dag', '72,60', '12,60', 'self'],
  ['rachid', '2025-08-08', 'Autoverhuur Wielrust', 'Bestelbus, twee dagen', '145,20', '25,20', 'coop'],
  ['anna', '2025-08-29', 'Verfhandel Kleurrijk', 'Grondverf en lak', '121,90', '21,16', 'coop'],
  ['rachid', '2025-09-10', 'Bouwmarkt De Hamer', 'Multiplex en schroeven', '135,70', '23,55', 'self'],
  ['dewi', '2025-09-15', 'Keramiekservice Oven & Klei', 'Klei, glazuur en stoken', '204,49', '35,49', 'coop'],
  ['yusuf', '2025-10-13', 'Fietsgroothandel Spaak', 'Buitenbanden en kabels', '83,49', '14,49', 'coop'],
  ['selam', '2025-11-07', 'Groothandel Volop', 'Groenten en brood', '98,10', '8,10', 'self'],
  ['mariska', '2025-12-12', 'Groothandel Volop', 'Boodschappen bruiloft', '392,40', '32,40', 'coop'],
  ['selam', '2025-12-15', 'Groothandel Volop', 'Boodschappen kerstborrel', '141,70', '11,70', 'self'],
  ['mariska', '2026-01-14', 'Groothandel Volop', 'Boodschappen nieuwjaarslunch', '174,40', '14,40', 'coop'],
  ['yusuf', '2026-01-19', 'Fietsgroothandel Spaak', 'Remblokken en verlichting', '91,96', '15,96', 'coop'],
  ['anna', '2026-02-09', 'Verfhandel Kleurrijk', 'Muurverf en plamuur', '88,15', '15,30', 'coop'],
  ['selam', '2026-02-17', 'Groothandel Volop', 'Boodschappen lunch vrijwilligers', '190,75', '15,75', 'self'],
  ['noor', '2026-02-20', 'Foto Flits', 'Geheugenkaart en statief', '114,95', '19,95', 'self'],
  ['fatima', '2026-02-18', 'Stoffenmarkt Zuideres', 'Fluweel en tule', '187,20', '32,49', 'coop'],
  ['karel', '2026-03-23', 'Tuincentrum De Kruiwagen', 'Vaste planten', '102,68', '8,48', 'self'],
  ['selam', '2026-04-03', 'Groothandel Volop', 'Boodschappen voorjaarsbuffet', '327,00', '27,00', 'coop'],
  ['noor', '2026-05-06', 'Drukkerij Mooi Blad', 'Trouwalbum', '84,70', '14,70', 'coop'],
  ['mariska', '2026-05-22', 'Groothandel Volop', 'Boodschappen communiefeest', '196,20', '16,20', 'self'],
  ['anna', '2026-05-26', 'Verfhandel Kleurrijk', 'Lak voor bergingen', '236,40', '41,03', 'coop'],
  ['fatima', '2026-06-08', 'Stoffenmarkt Zuideres', 'Damast voor tafelkleden', '98,60', '17,11', 'self'],
  ['karel', '2026-07-01', 'Bouwmarkt De Hamer', 'Schuttingdelen en palen', '242,00', '42,00', 'coop'],
  ['selam', '2026-07-14', 'Groothandel Volop', 'Boodschappen zomerfeest', '316,10', '26,10', 'coop'],
  ['rachid', '2026-07-16', 'Autoverhuur Wielrust', 'Bestelbus, drie dagen', '217,80', '37,80', 'coop'],
  ['dewi', '2026-08-11', 'Keramiekservice Oven & Klei', 'Porselein en stoken', '131,89', '22,89', 'coop'],
  ['rachid', '2026-08-25', 'Bouwmarkt De Hamer', 'Vensterbank en lijm', '74,30', '12,89', 'self'],
  ['anna', '2026-09-08', 'Verfhandel Kleurrijk', 'Muurverf zand', '92,75', '16,10', 'self'],
  ['rachid', '2026-10-07', 'Bouwmarkt De Hamer', 'Isolatieplaten', '219,00', '38,01', 'coop'],
  ['mariska', '2026-10-23', 'Groothandel Volop', 'Groenten en brood', '103,55', '8,55', 'self'],
  ['mariska', '2026-11-03', 'Groothandel Volop', 'Boodschappen burendag', '150,42', '12,42', 'coop'],
  ['dewi', '2026-11-05', 'Keramiekservice Oven & Klei', 'Klei en engobe', '68,97', '11,97', 'self'],
]

export type DemoCost = {
  readonly who: MemberKey
  readonly on: Day
  readonly supplier: string
  readonly description: string
  readonly total: Cents
  readonly vat: Cents
  readonly paidBy: 'cooperative' | 'member'
  readonly receipt: 'pdf' | 'photo'
}

export const COSTS: readonly DemoCost[] = ROWS.map(([who, on, supplier, description, total, vat, paid]) => ({
  who,
  on: day(on),
  supplier,
  description,
  total: parseEuro(total)!,
  vat: parseEuro(vat)!,
  paidBy: paid === 'coop' ? 'cooperative' : 'member',
  receipt: paid === 'coop' ? 'pdf' : 'photo',
}))
