import { postsByWords, whoDoesIt } from '../domains/mutual-help/index.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { median, timed, type Taken } from './probe.ts'

/** As many asks and offers stand on the board. */
const ON_THE_BOARD = 10_000

/** Many fit it, few fit it, and none does until typing mistakes are forgiven. */
const ASKED = [
  { words: 'webwinkel', as: 'a word of many' },
  { words: 'oude dakgoot schilderen', as: 'three words' },
  { words: 'webwinkle bouwn', as: 'typed wrong' },
  { words: 'lid', as: 'a name' },
] as const

/**
 * Finding on a board of ten thousand asks and offers, as a member: the question of the page, with row-level security.
 * The floor is the same by bare SQL: the same words and pieces of words, straight from the table.
 */
export async function measureHelp(bench: Omit<Bench, 'small'>): Promise<Measured[]> {
  const { office, bare, large, place, size } = bench
  await bare.query(FILL, [large.id, ON_THE_BOARD])
  await bare.query('analyze help_post')
  await bare.query('set pg_trgm.word_similarity_threshold = 0.5')
  const { today } = office.clock()
  const measured: Measured[] = [await measureWork(bench)]
  for (const { words, as } of ASKED) {
    const ask = () => office.database.read(large.member, (tx) => postsByWords(tx, words, today))
    const floor = () => bare.query({ name: 'help', text: BARE, values: [large.id, words] })
    for (let turn = 0; turn < 5; turn++) await Promise.all([ask(), floor()])
    const found = (await ask()).length
    const taken = await timed(size.reads, 1, place.serverPids, ask)
    const bareTaken = await timed(size.reads, 1, place.serverPids, floor)
    measured.push({
      what: `search among ${ON_THE_BOARD.toLocaleString('en')} asks and offers, ${as}`,
      ...cpuOf(taken, size.reads),
      floor: cpuOf(bareTaken, size.reads).value,
      aim: 20,
      more: `${found} shown; ${cpuOf(taken, size.reads).more}, bare SQL ${round(median(bareTaken.each))} ms`,
    })
  }
  return measured
}

/** Who does it as work, which a search asks beside the board: no bare SQL says the same. */
async function measureWork({
  office,
  large,
  place,
  size,
}: Pick<Bench, 'office' | 'large' | 'place' | 'size'>): Promise<Measured> {
  const { today } = office.clock()
  const ask = () => office.database.read(large.member, (tx) => whoDoesIt(tx, 'oude jurk naaien', today))
  for (let turn = 0; turn < 5; turn++) await ask()
  const taken = await timed(size.reads, 1, place.serverPids, ask)
  return {
    what: `who does it as work, among ${large.members} members`,
    ...cpuOf(taken, size.reads),
    aim: 20,
  }
}

/** What one question used of the program and the database, and in words how long it was waited for. */
function cpuOf({ each, nodeCpu, serverCpu }: Taken, turns: number) {
  return {
    value: round((nodeCpu + serverCpu) / turns),
    unit: 'ms CPU',
    more: `p50 ${round(median(each))} ms, Node ${round(nodeCpu / turns)} + server ${round(serverCpu / turns)} ms CPU`,
  }
}

/** Some thirty skills, in sentences that each are a little different. */
const FILL = `
  with words as (select
    array['webwinkel', 'dakgoot', 'boekhouding', 'website', 'jurk', 'fiets', 'tuin', 'keuken', 'brief', 'folder',
      'kraam', 'bus', 'piano', 'foto', 'schuur', 'hek', 'computer', 'gordijn', 'taart', 'logo'] as things,
    array['bouwen', 'schilderen', 'nakijken', 'maken', 'verhuizen', 'opruimen', 'ontwerpen', 'repareren', 'uitleggen',
      'vertalen', 'versieren', 'bijhouden', 'plannen'] as deeds,
    array['oude', 'nieuwe', 'grote', 'kleine', 'eerste', 'mooie', 'kapotte'] as kinds)
  insert into help_post (cooperative_id, id, member_id, kind, what, skill, said_at)
  select $1, uuidv7(), (array(select id from member where cooperative_id = $1))[1 + g % 30],
    case g % 2 when 0 then 'ask' else 'offer' end,
    format('mijn %s %s %s voor klant %s', kinds[1 + g % 7], things[1 + g / 7 % 20], deeds[1 + g / 140 % 13], g),
    case g % 3 when 0 then format('%s %s', things[1 + g / 7 % 20], deeds[1 + g / 140 % 13]) else '' end,
    now() - make_interval(mins => g)
  from words, generate_series(1, $2::int) g`

const BARE = `
  with exact as (
    select id, 2 as likeness from help_post where cooperative_id = $1 and closed_at is null
      and to_tsvector('dutch', skill || ' ' || what) @@ plainto_tsquery('dutch', $2)
    order by said_at desc limit 100),
  alike as (
    select id, 1 as likeness from help_post where cooperative_id = $1 and closed_at is null
      and lower($2) operator(trigram.<%) lower(skill || ' ' || what) and (select count(*) from exact) < 20
    order by said_at desc limit 100)
  select p.*, f.likeness from (select * from exact union all select * from alike) f
  join help_post p on p.cooperative_id = $1 and p.id = f.id order by f.likeness desc, p.said_at desc limit 50`
