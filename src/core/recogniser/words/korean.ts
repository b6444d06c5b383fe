/** What may stand directly behind a Korean noun. Korean writes its particles without a blank: `버킷을`, `버킷에서는`, `버킷이라면`. */

/** Particles and forms of the copula, alone. After 국립국어원, 한국어 어문 규범, on 조사 and on 서술격 조사 '이다'. */
const PARTICLES =
  '은 는 이 가 을 를 의 에 와 과 도 만 로 으로 에서 에게 께 한테 보다 처럼 같이 마다 조차 마저 까지 부터 밖에 이나 나 이랑 랑 하고 이며 며 이고 고 이란 란 이라 라 이라고 라고 이라는 라는 이라면 라면 이면 면 인 일 임 이다 다 이지만 지만 인데 인지 이어야 여야 이므로 이자 이든 든 든지 이든지 입니다 입니까 이에요 예요 이었다 였다 이었던 였던 이라도 라도 이야 야 이니 니까 이니까 으로서 로서 으로써 로써 으로부터 로부터 에서부터 에다 에다가 이라서 라서 이기 이죠 죠 이네 네요 인가 커녕 대로 뿐 요';

/** As they are contracted or written in notes: `버킷에선`, `버킷엔`, `버킷만으로`, `버킷인데요`. */
const SPOKEN_PARTICLES =
  '엔 에선 에겐 론 으론 로선 으로선 까진 부턴 보단 만을 만이 만으로 만큼 여서 이어서 임을 일때 이지 인데요 인가요 이예요 이었는데 였는데 이란게 이라는게 라는게 이란건 이라는건 라는건';

/** Suffixes that make a noun of a noun (`버킷들`, `버킷명`, `리전별`) and may have a particle behind them. */
const SUFFIXES = ['들', '별', '명', '당', '간', '내', '용', '상', '측', '형', '급', '쪽', '외', '끼리', '씩', '이름', '등'];

/** Particles that follow another particle: `버킷에서도`, `버킷까지만`. */
const SECOND = ['는', '은', '도', '만', '의', '나', '서', '라도', '부터', '까지', '보다', '처럼'];

const ENDINGS = new Set<string>(['']);
const particles = `${PARTICLES} ${SPOKEN_PARTICLES}`.split(' ');
for (const particle of particles) {
  ENDINGS.add(particle);
  for (const second of SECOND) ENDINGS.add(particle + second);
}
const LONGEST = 6;

/** Whether the Hangul from `from` to `end` can stand behind a noun without becoming part of the word: nothing, particles, or a suffix and particles. */
export function isNounEnding(text: string, from: number, end: number): boolean {
  if (end - from > LONGEST) return false;
  const rest = text.slice(from, end);
  return ENDINGS.has(rest) || SUFFIXES.some((suffix) => rest.startsWith(suffix) && ENDINGS.has(rest.slice(suffix.length)));
}
