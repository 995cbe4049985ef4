/** View records and templates → HTML. Pure: no servlet types, no store. */
package org.yangfan.page;
