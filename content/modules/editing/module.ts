// The module “editing”: who may edit what, and what there is to do. Every town has it; visitors do not see it.
import { defineModule } from '../../model/module.ts';
import { rights } from '../../model/rights.ts';

export default defineModule({ name: 'editing', always: true, singletons: [rights] });
