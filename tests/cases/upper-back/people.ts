import { alone } from './people-alone.js';
import { backAgain } from './people-back-again.js';
import { backAlone } from './people-back-alone.js';
import { backLater } from './people-back-later.js';
import { backNew } from './people-back-new.js';
import { backSigns } from './people-back-signs.js';
import { doctor } from './people-doctor.js';
import { doctorHealth } from './people-doctor-health.js';
import { doctorMore } from './people-doctor-more.js';
import { emergencyChest } from './people-emergency-chest.js';
import { emergencyInside } from './people-emergency-inside.js';
import { emergencyNerves } from './people-emergency-nerves.js';
import { home } from './people-home.js';
import { homeCautions } from './people-home-cautions.js';
import { homeUnsure } from './people-home-unsure.js';
import { homeVarious } from './people-home-various.js';
import { placed } from './people-place.js';
import { physio } from './people-physio.js';
import { urgentIllness } from './people-urgent-illness.js';
import { urgentPain } from './people-urgent-pain.js';
import { urgentYoung } from './people-urgent-young.js';
import type { Vignette } from '../vignettes.js';

/**
 * People of our own, beside the 30 of clinical/vignettes.json. What each must come to was written from
 * evidence.md before anyone looked where the guide leads them (see AFTERWARDS), and is never bent to it.
 */
export const people: readonly Vignette[] = [
  ...emergencyChest,
  ...emergencyNerves,
  ...emergencyInside,
  ...urgentIllness,
  ...urgentPain,
  ...urgentYoung,
  ...doctor,
  ...doctorHealth,
  ...doctorMore,
  ...physio,
  ...home,
  ...homeCautions,
  ...homeVarious,
  ...homeUnsure,
  ...backAgain,
  ...backLater,
  ...backNew,
  ...backSigns,
  ...alone,
  ...backAlone,
  ...placed,
];

/** The ones that were written after the first run, to meet what the others had not met. */
export const AFTERWARDS: readonly string[] = [
  ...['e27', 'd34', 'u31', 'u32', 'u33'],
  ...['c34', 'c35', 'c36', 'c37', 'c38', 'c39', 'c40', 'c41', 'c42', 'c43', 'c44'],
  ...['f27', 'f28', 'f29', 'f30', 'f31', 'f32'],
  ...[
    'e28',
    'e29',
    'u34',
    'u35',
    'u36',
    'u37',
    'c45',
    'c46',
    'c47',
    'd35',
    'f33',
    'f34',
    'f35',
    'f36',
    'f37',
  ],
  ...['e30', 'u38', 'u39', 'd36', 'd37', 'd38', 'c48', 'c49'],
];
