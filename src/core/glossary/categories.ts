import type { Localised } from './language';

/** The folders of `notes/`, in the order in which they are shown. A user's own terms have `own`. */
export const CATEGORIES = {
  compute: { en: 'Compute', ko: '컴퓨팅' },
  containers: { en: 'Containers', ko: '컨테이너' },
  serverless: { en: 'Serverless', ko: '서버리스' },
  storage: { en: 'Storage', ko: '스토리지' },
  database: { en: 'Database', ko: '데이터베이스' },
  networking: { en: 'Networking & Content Delivery', ko: '네트워킹 및 콘텐츠 전송' },
  security: { en: 'Security & Identity', ko: '보안 및 자격 증명' },
  messaging: { en: 'Application Integration', ko: '애플리케이션 통합' },
  analytics: { en: 'Analytics', ko: '분석' },
  'machine-learning': { en: 'Machine Learning', ko: '기계 학습' },
  management: { en: 'Management & Governance', ko: '관리 및 거버넌스' },
  migration: { en: 'Migration & Transfer', ko: '마이그레이션 및 전송' },
  'disaster-recovery': { en: 'Disaster Recovery', ko: '재해 복구' },
  general: { en: 'General Concepts', ko: '일반 개념' },
  own: { en: 'My Notes', ko: '내 노트' },
} as const satisfies Record<string, Localised<string>>;

export type Category = keyof typeof CATEGORIES;
