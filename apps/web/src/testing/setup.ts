import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

afterEach(cleanup);

// happy-dom tells of a changed selection while the change is being told. React Aria's date parts answer each
// with a new selection, without end. A browser tells later, and once.
vi.spyOn(Selection.prototype, 'collapse').mockImplementation(() => undefined);
