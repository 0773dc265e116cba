import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { readAnswers } from '../api/answer-as-declared';
import { readByContract } from '../api/read-by-contract';
import { toastQueue } from '../ui/toast-queue';

afterEach(cleanup);
// What was said in one test is not heard in the next.
afterEach(() => toastQueue.clear());

// An answer that is not what its contract says is a fault of the test, or of the contract.
readAnswers(readByContract);

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

// happy-dom tells of a changed selection while the change is being told. React Aria's date parts answer each
// with a new selection, without end. A browser tells later, and once.
vi.spyOn(Selection.prototype, 'collapse').mockImplementation(() => undefined);
