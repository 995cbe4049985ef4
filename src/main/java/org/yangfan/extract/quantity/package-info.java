/** Numbers as they are printed, what they are bound by, and what they measure. */
package org.yangfan.extract.quantity;
