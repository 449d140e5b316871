/** What an option means in Korean: by its name, or by page and name where they differ. */
export const koreanOptions: {
  readonly [name: string]: { readonly about: string; readonly default?: string }
} = {
  fetch: { about: '실제로 요청을 보내는 fetch입니다.', default: '호출 시점의 전역 fetch' },
  maxBodyBytes: {
    about: '읽을 본문의 최대 길이(바이트)입니다. 넘는 부분은 취소합니다.',
    default: '오류 상태에서는 1 MiB, 그 밖에는 64 MiB',
  },
  signal: { about: '중단되면 그 이유를 던지며 시도와 대기를 모두 끝냅니다.' },
  idempotent: { about: '두 번 보내도 한 번 보낸 것과 결과가 같은 요청인지 알려 줍니다.', default: 'false' },
  'ky.idempotent': {
    about: '두 번 보내도 한 번 보낸 것과 결과가 같은 요청인지 알려 줍니다.',
    default: '메서드 또는 벤더의 멱등 키로 판단',
  },
  'bullmq.idempotent': {
    about: '작업을 두 번 실행해도 한 번 실행한 것과 결과가 같은지 알려 줍니다.',
    default: 'false, 이미 반영됐을 수 있는 작업은 다시 실행하지 않음',
  },
  maxAttempts: { about: '첫 시도를 포함한 최대 시도 횟수입니다.', default: '5' },
  maxDelayMs: {
    about: '최대 대기 시간(ms)입니다. 벤더가 더 오래 기다리라고 하면 재시도하지 않습니다.',
    default: '`setTimeout`의 한도',
  },
  'ky.maxDelayMs': {
    about: '최대 대기 시간(ms)입니다. 벤더가 더 오래 기다리라고 하면 재시도하지 않습니다.',
    default: '1분',
  },
  'tanstack-query.maxDelayMs': {
    about: '최대 대기 시간(ms)입니다. 벤더가 더 오래 기다리라고 하면 재시도하지 않습니다.',
    default: '1분. 사람이 기다리고 있기 때문입니다',
  },
  'bullmq.maxDelayMs': {
    about:
      '큐를 멈추거나 작업을 미루는 최대 시간(ms)입니다. 벤더가 더 오래 기다리라고 하면 작업이 실패합니다.',
    default: '벤더가 알려 준 시간, 최대 24시간',
  },
  baseDelayMs: {
    about: '두 번째 시도 전의 백오프(ms)입니다. 시도할 때마다 두 배가 되며 최대 30초입니다.',
    default: '500',
  },
  'bullmq.baseDelayMs': {
    about: '벤더가 시간을 알려 주지 않았을 때 첫 실패 뒤의 백오프(ms)입니다. 시도할 때마다 두 배가 됩니다.',
    default: '500',
  },
  random: { about: '지터를 만드는 0 이상 1 이하의 난수입니다.', default: '`Math.random`' },
  queue: {
    about: '워커가 작업을 가져오는 큐입니다. 호출 한도에 걸리면 모든 프로세스의 워커에 대해 멈춥니다.',
  },
  maxPauses: {
    about: '작업 하나가 큐를 멈출 수 있는 횟수입니다. 넘으면 작업이 실패합니다.',
    default: '20',
  },
  describe: {
    about:
      'fault를 받아 표준 필드를 돌려줍니다. 내 API의 `type`과 `title`, 또는 `fault.message` 같은 `detail`을 정할 때 씁니다.',
  },
}
